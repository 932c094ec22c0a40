/** The look that downloads share with the pages, in daylight: their colors, faces and style rules. */
import config from '../../sourceline.config.ts';
import charts from '../styles/charts.css?raw';
import tokens from '../styles/tokens.css?raw';
import { readStyle, readTokens, type StyleRule } from './read-style.ts';

export interface Look {
  readonly rules: readonly StyleRule[];
  readonly tokens: ReadonlyMap<string, string>;
  /** What the class of each side sets. */
  readonly byClass: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly highlighter: string;
  /** Lists of families, as SVG writes them. */
  readonly reading: string;
  readonly data: string;
}

const { paper, ink, highlighter, sides } = config.colors;
const own = readTokens(tokens);

export const siteLook: Look = {
  rules: readStyle(charts),
  tokens: new Map([
    ...own,
    ['--paper', paper[0]],
    ['--ink', ink[0]],
    ['--highlighter', highlighter[0]],
  ]),
  byClass: new Map(
    Object.entries(sides).map(([side, [light]]) => [`side-${side}`, new Map([['--by', light]])]),
  ),
  paper: paper[0],
  ink: ink[0],
  soft: own.get('--ink-soft') ?? ink[0],
  rule: own.get('--rule') ?? ink[0],
  highlighter: highlighter[0],
  reading: familiesOf(config.fonts.reading),
  data: familiesOf(config.fonts.data),
};

/** A name of several words, one of them a number, is no name to a browser unless it is quoted. */
function familiesOf({ name, fallbacks }: typeof config.fonts.data): string {
  return [name, ...fallbacks]
    .map((family) => (/^[a-z-]+$/i.test(family) ? family : `'${family}'`))
    .join(', ');
}
