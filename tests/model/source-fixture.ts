/** A source of an invented story. */
import type { Source } from '../../src/model/source.ts';

export function sourceOf(own: Partial<Source> = {}): Source {
  return {
    ...{ id: 'wire', file: 'wire.txt', title: 'Dock workers walk out', publisher: 'Wire7' },
    url: 'https://wire.example/2025/walk_out',
    published: { date: '2025-03-03', how: 'text', text: null },
    ...{ language: 'en', sha256: '0'.repeat(64), copyOf: null },
    ...own,
  };
}
