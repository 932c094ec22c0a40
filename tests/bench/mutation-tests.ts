/**
 * Bench: do the tests notice when a line of the judge or of reconcile is changed? Stryker is no dependency; once
 * `npm install --no-save @stryker-mutator/core@10.1.1 @stryker-mutator/vitest-runner@10.1.1`, then, for the files one works on,
 * `npm exec -- stryker run tests/bench/mutation.json --mutate scripts/reconcile/interval.ts`.
 * A run takes up what earlier ones found out. 13,600 mutants at about a second each: never all in one sitting.
 */
import { basename, dirname } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** The tests named after the mutated file come first, then those of its folder, then properties: the first failure ends a run. */
class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [mutated = ''] = this.ctx.config.related ?? [];
    const name = basename(mutated, '.ts');
    const inRoom = mutated.slice(mutated.lastIndexOf('/scripts/') + '/scripts'.length);
    const folder = `/tests${dirname(inRoom)}/`;
    const rankOf = ({ moduleId }: TestSpecification): number =>
      (basename(moduleId).startsWith(name) ? 0 : moduleId.includes(folder) ? 1 : 2) +
      (moduleId.includes('.property.') ? 3 : 0);
    return Promise.resolve(files.toSorted((a, b) => rankOf(a) - rankOf(b)));
  }
}

export default defineConfig({
  test: {
    include: ['tests/{check,reconcile}/**/*.test.ts', 'tests/write/draft-table.test.ts'],
    // What a child process does is not seen by the mutants, and a site built for each of them takes minutes: the score is
    // a lower bound.
    exclude: [
      'tests/check/command.test.ts',
      'tests/check/sourceline-check.test.ts',
      'tests/check/mutations.test.ts',
    ],
    isolate: false,
    css: true,
    testTimeout: 60_000,
    hookTimeout: 300_000,
    env: { TZ: 'UTC' },
    sequence: { sequencer: NearestFirst },
  },
});
