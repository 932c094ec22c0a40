/** The options that every command has that builds the site. */
import type { Command } from 'commander';

/** Adds them to a program. */
export function addBuildOptions(program: Command): Command {
  return program
    .option('--seeds <folder>', 'stories, one folder of articles each; never written', 'seeds')
    .option(
      '--content <folder>',
      'collections: explainers, and what is made from the seeds',
      'content',
    )
    .option('--out <folder>', 'where the site is put', 'dist')
    .option('--base <path>', 'path the site will stand below, such as /stories/', '/')
    .option('--site <address>', 'address the site will stand at, such as https://news.example');
}
