import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each room may import of ours; the longest matching folder decides. A room may always import itself. */
const mayImport: Record<string, readonly string[]> = {
  'src/model': [],
  'src/charts': ['src/model'],
  'src/fonts': ['src/model'],
  'src/client': ['src/model'],
  'src/components': ['src/model', 'src/charts', 'src/client', 'src/story', 'src/words'],
  'src/layouts': ['src/model', 'src/components', 'src/story', 'src/words', 'src/styles'],
  'src/story': ['src/model', 'src/charts'],
  'src/downloads': ['src/model', 'src/charts', 'src/story', 'src/words', 'src/styles'],
  'src/words': ['src/model'],
  'src/pages': [
    'src/model',
    'src/charts',
    'src/components',
    'src/downloads',
    'src/layouts',
    'src/story',
    'src/words',
    'src/styles',
  ],
  src: ['src/model'],
  'scripts/setup': [],
  'scripts/grammar': ['src/model'],
  'scripts/read': ['src/model'],
  'scripts/normalize': ['src/model', 'scripts/grammar'],
  'scripts/extract': ['src/model', 'scripts/grammar'],
  // The tables of words only: reconcile decides on claims and parses no text.
  'scripts/reconcile': ['src/model', 'scripts/grammar/en', 'scripts/grammar/languages'],
  'scripts/write': ['src/model'],
  'scripts/check': ['src/model', 'scripts/grammar'],
  'scripts/desk': ['src/model'],
  scripts: ['src/model', 'scripts'],
};

interface Module {
  readonly file: string;
  readonly lines: number;
  readonly exports: number;
  readonly imports: readonly string[];
}

const modules = globSync('{src,scripts}/**/*.{ts,mjs,astro}', { cwd: root })
  .filter((file) => !file.endsWith('.d.ts'))
  .sort()
  .map(readModule);
const code = modules.filter((module) => !isTable(module.file));

describe('the top level', () => {
  test('holds the folders of the design and dot-folders, nothing else', () => {
    const ignored = ['node_modules', 'dist'];
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => !ignored.includes(name));
    expect(folders.sort()).toEqual(['content', 'public', 'scripts', 'seeds', 'src', 'tests']);
  });
});

describe('files can be read in one sitting', () => {
  test('none is over 300 lines, tables of data excepted', () => {
    expect(
      code.filter(({ lines }) => lines > 300).map(({ file, lines }) => `${file}: ${lines}`),
    ).toEqual([]);
  });

  test('half are within 100 lines and nine in ten within 200', () => {
    const lines = code.map((module) => module.lines).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length * 0.5)]).toBeLessThanOrEqual(100);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(200);
  });

  test('none in scripts exports more than five values, tables and the model excepted', () => {
    const wide = code.filter(({ file, exports }) => file.startsWith('scripts') && exports > 5);
    expect(wide.map(({ file, exports }) => `${file}: ${exports}`)).toEqual([]);
  });
});

describe('imports run one way', () => {
  test('each room imports only what the table allows', () => {
    const wrong = modules.flatMap(({ file, imports }) =>
      imports.filter((target) => !isAllowed(file, target)).map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('there is no cycle', () => {
    // A component that draws a tree imports itself: that is recursion.
    const graph = new Map(
      modules.map(({ file, imports }) => [file, imports.filter((target) => target !== file)]),
    );
    expect(findCycle(graph)).toEqual([]);
  });
});

test('no file takes a short cut around the types', () => {
  const shortCuts = /@ts-(?:ignore|nocheck|expect-error)|\bas any\b|: any\b|<any>/;
  const found = modules.filter(({ file }) =>
    shortCuts.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(found.map(({ file }) => file)).toEqual([]);
});

test('no template uses a raw HTML sink, but those for data and for a script of ours', () => {
  const sinks = /set:html|define:vars|\.innerHTML|\beval\(|new Function\(/;
  const found = modules.filter(({ file }) => sinks.test(readFileSync(join(root, file), 'utf8')));
  // In a script of data entities stand for themselves; `scriptJson` escapes what could end it.
  expect(found.map(({ file }) => file)).toEqual([
    'src/components/FirstScreen.astro',
    'src/components/LinkedData.astro',
  ]);
});

function readModule(file: string): Module {
  const text = readFileSync(join(root, file), 'utf8');
  const imports = [...text.matchAll(/(?:from |import |import\()'(\.[^']+)'/g)].map(
    ([, path = '']) =>
      relative(root, join(root, dirname(file), path))
        .split(sep)
        .join('/'),
  );
  const exports = [...text.matchAll(/^export (?:async )?(?:function|const|let|class)\b/gm)].length;
  return { file, lines: text.split('\n').length - 1, exports, imports };
}

/** A table of a language is data: it may be as long as the language needs. */
function isTable(file: string): boolean {
  return /^scripts\/grammar\/[a-z]{2}\//.test(file) || file.startsWith('src/model/');
}

function isAllowed(file: string, target: string): boolean {
  if (target.endsWith('.css') || target.endsWith('.json') || !target.includes('/')) return true;
  const room = Object.keys(mayImport)
    .filter((name) => file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (room === undefined) return false;
  return [room, ...(mayImport[room] ?? [])].some((name) => target.startsWith(`${name}/`));
}

function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
