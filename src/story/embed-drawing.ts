/** Fits a drawing to the page on which it stands alone. */
import type { Element, ElementContent, Properties } from 'hast';
import type { Chart } from '../model/chart.ts';
import { compactDrawing } from './compact-drawing.ts';
import { drawnClaims } from './drawn-claims.ts';

/**
 * Gives a drawing of a chart as its embed holds it: written in few bytes, called by the page's title (id `title`),
 * without the steps of the explainer, each mark with those claims only whose sentences the page has.
 */
export function embedDrawing(chart: Chart, form: 'wide' | 'narrow'): Element {
  const shown = new Set(drawnClaims(chart));
  const drawing = compactDrawing(chart[form]);
  return {
    ...drawing,
    properties: { ...drawing.properties, 'aria-labelledby': 'title' },
    children: drawing.children.map((child) => strip(child, shown)),
  };
}

function strip(node: ElementContent, shown: ReadonlySet<string>): ElementContent {
  if (node.type !== 'element') return node;
  return {
    ...node,
    properties: stripProperties(node.properties, shown),
    children: node.children.map((child) => strip(child, shown)),
  };
}

function stripProperties(
  { className, dataClaim, ...rest }: Properties,
  shown: ReadonlySet<string>,
): Properties {
  const classes = Array.isArray(className)
    ? className.filter((name) => !/^s\d+$/.test(String(name)))
    : [];
  const claims = String(dataClaim ?? '').split(' ');
  const kept = claims.filter((id) => shown.has(id));
  return {
    ...rest,
    ...(classes.length > 0 ? { className: classes } : {}),
    ...(dataClaim === undefined ? {} : { dataClaim: (kept.length > 0 ? kept : claims).join(' ') }),
  };
}
