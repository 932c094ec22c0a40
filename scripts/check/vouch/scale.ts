/** Reads what a drawing says its places mean, and where its own scale has a number or a day. */

/** `sideBy`: how far apart marks of one day stand, in pixels; 0 where they cover one another. */
export interface Scale {
  readonly kind: 'linear' | 'log' | 'days';
  readonly sideBy: number;
  readonly anchors: readonly Anchor[];
}

interface Anchor {
  /** A number, or an ISO date. */
  readonly stands: string;
  readonly at: number;
}

/** Takes `linear 0:290 400:30`, `log …` or `days 2026-01-12:30 …`; `null` where the text is no scale. */
export function readScale(text: string): Scale | null {
  const [, kind, sideBy = '0', listed = ''] =
    /^(linear|log|days)(?:\+(\d{1,3}))?((?: [\d.-]{1,24}:-?[\d.]{1,12})+)$/u.exec(text) ?? [];
  if (kind !== 'linear' && kind !== 'log' && kind !== 'days') return null;
  const anchors = listed
    .trim()
    .split(' ')
    .map((pair) => {
      const [stands = '', at = ''] = pair.split(':');
      return { stands, at: Number(at) };
    });
  const isFit = kind === 'days' ? runsOneWay(anchors) : anchors.length === 2;
  return isFit ? { kind, sideBy: Number(sideBy), anchors } : null;
}

/** Gives where a number stands on a scale of numbers. */
export function placeOfValue({ kind, anchors }: Scale, value: number): number {
  const [first, last] = anchors;
  const of = (number: number): number => (kind === 'log' ? Math.log(number) : number);
  const [from, to] = [of(Number(first?.stands)), of(Number(last?.stands))];
  const [start, end] = [first?.at ?? NaN, last?.at ?? NaN];
  return start + ((of(value) - from) / (to - from)) * (end - start);
}

/** Gives where a day stands on a scale of days; `null` where it has no place there. */
export function placeOfDay({ anchors }: Scale, day: string): number | null {
  return anchors.find(({ stands }) => stands === day)?.at ?? null;
}

/** Later days stand farther on. */
function runsOneWay(anchors: readonly Anchor[]): boolean {
  return anchors.every(({ stands, at }, index) => {
    const before = anchors[index - 1];
    return before === undefined || (before.stands < stands && before.at <= at);
  });
}
