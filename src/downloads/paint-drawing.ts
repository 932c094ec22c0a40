/** Gives a drawing the look of the page as presentation attributes, so that it needs no style sheet. */
import type { Element, ElementContent } from 'hast';
import type { StyleRule } from './read-style.ts';

/** What is painted by attribute, with its name in hast; the rest of a style sheet moves or hides nothing in a drawing. */
const painted: Readonly<Record<string, string>> = {
  fill: 'fill',
  stroke: 'stroke',
  'stroke-width': 'strokeWidth',
  'stroke-linecap': 'strokeLinecap',
  'stroke-dasharray': 'strokeDasharray',
  'stroke-opacity': 'strokeOpacity',
  'font-size': 'fontSize',
  'font-weight': 'fontWeight',
  'pointer-events': 'pointerEvents',
};

type Tokens = ReadonlyMap<string, string>;

/**
 * @param rules - the weaker first
 * @param tokens - values of the custom properties
 * @param byClass - the custom properties that a class sets for an element and what is in it
 */
export function paintDrawing(
  drawing: Element,
  rules: readonly StyleRule[],
  tokens: Tokens,
  byClass: ReadonlyMap<string, Tokens>,
): Element {
  return paint(drawing, [], tokens);

  function paint(element: Element, outer: readonly Element[], known: Tokens): Element {
    const path = [...outer, element];
    const own = classesOf(element).flatMap((name) => [...(byClass.get(name) ?? [])]);
    const inner = own.length === 0 ? known : new Map([...known, ...own]);
    const kept = Object.entries(element.properties).filter(([name]) => name !== 'className');
    const look = rules
      .filter((rule) => matches(rule.path, path))
      .flatMap(({ declarations }) => declarations)
      .flatMap(([property, value]) => {
        const name = painted[property];
        const resolved = resolve(value, inner);
        return name === undefined || resolved === null ? [] : [[name, resolved] as const];
      });
    return {
      ...element,
      properties: Object.fromEntries([...kept, ...look]),
      children: element.children.map((child): ElementContent =>
        child.type === 'element' ? paint(child, path, inner) : child,
      ),
    };
  }
}

/** True where the last part is the element and the others stand around it in that order. */
function matches(parts: readonly string[], path: readonly Element[]): boolean {
  const last = path.at(-1);
  if (last === undefined || !isOne(parts.at(-1) ?? '', last)) return false;
  let left = parts.length - 1;
  for (const outer of path.slice(0, -1).reverse())
    if (left > 0 && isOne(parts[left - 1] ?? '', outer)) left -= 1;
  return left === 0;
}

function isOne(part: string, element: Element): boolean {
  const [tag = '', ...names] = part.split('.');
  const classes = classesOf(element);
  return (tag === '' || tag === element.tagName) && names.every((name) => classes.includes(name));
}

function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : String(className ?? '').split(' ');
}

/** Gives the value with each `var(--name)` and `var(--name, other)` put in; `null` where a name is not known. */
function resolve(value: string, tokens: Tokens): string | null {
  let result = value;
  for (let turn = 0; turn < 4 && result.includes('var('); turn += 1)
    result = result.replace(
      /var\((--[\w-]+)(?:,([^()]*(?:\([^()]*\))?))?\)/g,
      (_, name: string, other: string | undefined) => tokens.get(name) ?? other?.trim() ?? '\0',
    );
  if (result.includes('\0') || result.includes('var(')) return null;
  // Not every program that opens a drawing knows the keyword; what takes the pointer does so unpainted.
  return result === 'transparent' ? 'none' : result.replace(/^([\d.]+)px$/, '$1');
}
