/** Lists the claims that a chart shows as marks or numbers: a number that its table repeats is drawn once. */
import type { ElementContent } from 'hast';
import type { Chart } from '../model/chart.ts';

/** Gives their ids in the order of the chart's rows. */
export function drawnClaims({ wide, narrow, claims }: Chart): readonly string[] {
  const cited = new Set([wide, narrow].flatMap(citedIn));
  return [...new Set(claims)].filter((id) => cited.has(id));
}

/** Gives the ids of all that a chart rests on: its rows' claims, then those that only its drawings cite, as an event's others. */
export function evidenceOf({ wide, narrow, claims }: Chart): readonly string[] {
  return [...new Set([...claims, ...[wide, narrow].flatMap(citedIn)])];
}

function citedIn(node: ElementContent): readonly string[] {
  if (node.type !== 'element') return [];
  const own = node.properties['dataClaim'];
  const ids = typeof own === 'string' ? own.split(/\s+/u) : [];
  return [...ids, ...node.children.flatMap(citedIn)];
}
