/** Finds what a folder holds to evaluate the reading on: benchmark files (`*.jsonl`) and stories (`story.json` beside `articles/`). */
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface EvalData {
  /** Paths of benchmark files, by code unit. */
  readonly benchmarks: readonly string[];
  /** Folders of stories, by code unit. */
  readonly stories: readonly string[];
}

/** Looks through `folder` and all below it. @throws where it cannot be read */
export async function findEvalData(folder: string): Promise<EvalData> {
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => join(folder, file))
    .sort();
  return {
    benchmarks: files.filter((file) => file.endsWith('.jsonl')),
    stories: files.filter((file) => file.endsWith('story.json')).map((file) => dirname(file)),
  };
}
