/** Reads what an explainer's MDX cites and places, in the order in which it stands there. */
import { claimsOf } from './calc-pieces.ts';

export interface ExplainerBody {
  /** Ids of the claims that links cite, each once, those of calculations included. */
  readonly cited: readonly string[];
  /** Expressions of `calc:` links, each once. */
  readonly calcs: readonly string[];
  /** Ids of the claims that date the steps, one a step. */
  readonly steps: readonly string[];
  /** Ids of the claims that the answer above the text cites, each once. */
  readonly dek: readonly string[];
  /** Id of the measure whose chart follows the steps, or `null`. */
  readonly stepChart: string | null;
  /** What its charts are drawn from; `form` is `null` where the numbers decide. */
  readonly charts: readonly { readonly measure: string; readonly form: string | null }[];
  /** Names of the components it places. */
  readonly parts: ReadonlySet<string>;
}

/** Between angle brackets an address may hold parentheses and spaces. */
const link = /\]\((?:<(claim|calc):([^>]{1,300})>|(claim|calc):([^)]{1,300}))\)/g;
const claimLink = /\]\(<?claim:([^)>]{1,300})>?\)/g;
const step = /<Step\s[^>]{0,200}?\bdate="([^"]{1,120})"/g;
const chart = /<Chart\s([^>]{1,200})>/g;
const component = /<([A-Z][A-Za-z]{1,40})/g;

/** @param body - MDX without its front matter */
export function readBody(body: string): ExplainerBody {
  const within = (part: string): string => body.split(`<${part}>`)[1]?.split(`</${part}>`)[0] ?? '';
  const links = [...body.matchAll(link)].map(([, inner, innerTarget, scheme, target]) => ({
    scheme: inner ?? scheme ?? '',
    target: decodeURI(innerTarget ?? target ?? '').trim(),
  }));
  const cited = links.flatMap(({ scheme, target }) =>
    scheme === 'claim' ? [target] : claimsOf(target),
  );
  const calcs = links.filter(({ scheme }) => scheme === 'calc').map(({ target }) => target);
  return {
    cited: [...new Set(cited)],
    calcs: [...new Set(calcs)],
    steps: [...body.matchAll(step)].map(([, id = '']) => id),
    dek: [...new Set([...within('Dek').matchAll(claimLink)].map(([, id = '']) => id))],
    stepChart: readCharts(within('Steps')).find(({ form }) => form === null)?.measure ?? null,
    charts: readCharts(body),
    parts: new Set([...body.matchAll(component)].map(([, name = '']) => name)),
  };
}

function readCharts(body: string): ExplainerBody['charts'] {
  return [...body.matchAll(chart)].map(([, props = '']) => ({
    measure: /\bmeasure="([^"]{1,120})"/.exec(props)?.[1] ?? '',
    form: /\bform="([^"]{1,20})"/.exec(props)?.[1] ?? null,
  }));
}
