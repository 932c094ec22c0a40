/** Puts faults into a built site, one at a time, and gives those that the judge does not find. */
import { judgeFile } from '../../../scripts/check/site/judge-file.ts';
import { withFile } from '../../../scripts/check/site/site.ts';
import type { Site } from '../../../scripts/check/site/site.ts';
import type { FaultKind } from './fault-kind.ts';
import { strikes } from './fault-kinds.ts';
import { randomFrom } from './random-from.ts';

export interface Struck {
  /** Faults that were put in; none where the site has no place for the kind. */
  readonly faults: number;
  /** The file, what stands before the fault, and the fault. */
  readonly missed: readonly string[];
}

/** Gives the texts of a site that a fault can strike, by path. */
export function textsOf({ dist }: Site): ReadonlyMap<string, string> {
  return new Map(
    [...dist.files]
      .filter(([path]) => /\.(?:html|svg|json|csv|bib)$/.test(path))
      .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}

/** Strikes a site `times` times with faults of one kind, at places chosen by its name: the same each time. */
export function strikeSite(
  site: Site,
  texts: ReadonlyMap<string, string>,
  kind: FaultKind,
  times: number,
): Struck {
  const random = randomFrom(kind.name);
  const places = strikes(kind, texts, random);
  const struck = Array.from({ length: times }, () => places[random() % places.length]).filter(
    (place) => place !== undefined,
  );
  const missed = struck
    .filter(({ path, at, found, becomes }) => {
      const text = texts.get(path) ?? '';
      const changed = text.slice(0, at) + becomes + text.slice(at + found.length);
      const bytes = new TextEncoder().encode(changed);
      return judgeFile(withFile(site, path, bytes), path).findings.length === 0;
    })
    .map(({ path, at, found, becomes }) => {
      const text = texts.get(path) ?? '';
      return `${path}: ${text.slice(Math.max(0, at - 80), at)}[${found} → ${becomes}]`;
    });
  return { faults: struck.length, missed };
}
