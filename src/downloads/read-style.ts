/** Reads the plain rules of the site's own style sheets, so that a drawing outside a page keeps their look. */

export interface StyleRule {
  /** Compound selectors from the outermost to the element itself, such as `.pill.full` and `rect`. */
  readonly path: readonly string[];
  /** Classes count a thousand, element names one. */
  readonly weight: number;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * Takes a style sheet without nesting; gives its rules, the weaker first, as the cascade puts them. What depends on the
 * reader (at-rules, states) is left out.
 */
export function readStyle(css: string): readonly StyleRule[] {
  const plain = withoutAtRules(css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ''));
  return plain
    .split('}')
    .map((rule) => rule.split('{'))
    .flatMap(([selectors = '', body = '']) =>
      selectors
        .split(',')
        .map((selector) => selector.trim())
        .filter((selector) => /^[\w.\s-]+$/.test(selector))
        .map((selector) => ({
          path: selector.split(/\s+/),
          weight: weigh(selector),
          declarations: readDeclarations(body),
        })),
    )
    .sort((a, b) => a.weight - b.weight);
}

/** Gives the custom properties of a style sheet's `:root`, as a page in daylight has them. */
export function readTokens(css: string): ReadonlyMap<string, string> {
  const bodies = [...css.matchAll(/:root\s*\{([^{}]*)\}/g)].map(([, body = '']) => body);
  return new Map(
    bodies
      .flatMap(readDeclarations)
      .filter(([name]) => name.startsWith('--'))
      .map(([name, value]) => [name, /^light-dark\(([^,()]+),/.exec(value)?.[1] ?? value]),
  );
}

function weigh(selector: string): number {
  return selector
    .split(/\s+/)
    .reduce(
      (sum, part) => sum + 1000 * (part.split('.').length - 1) + (part.startsWith('.') ? 0 : 1),
      0,
    );
}

function readDeclarations(body: string): readonly (readonly [string, string])[] {
  return body
    .split(';')
    .map(
      (line) =>
        [
          line.slice(0, line.indexOf(':')).trim(),
          line.slice(line.indexOf(':') + 1).trim(),
        ] as const,
    )
    .filter(([property]) => property !== '');
}

/** Leaves out each `@… { … }` with the rules inside it. */
function withoutAtRules(css: string): string {
  let kept = '';
  let at = 0;
  while (at < css.length) {
    const start = css.indexOf('@', at);
    if (start === -1) break;
    kept += css.slice(at, start);
    at = css.indexOf('{', start) + 1;
    for (let depth = 1; depth > 0 && at < css.length; at += 1) {
      if (css[at] === '{') depth += 1;
      if (css[at] === '}') depth -= 1;
    }
  }
  return kept + css.slice(at);
}
