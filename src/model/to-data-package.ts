/** Describes the data of a story for programs: a Frictionless data package (specs.frictionlessdata.io, version 1). */
import { createHash } from 'node:crypto';
import { claimsTable } from './claims-csv.ts';
import type { Source } from './source.ts';

export interface PackageInfo {
  /** Id of the story. */
  readonly name: string;
  readonly title: string;
  /** Address of the explainer. */
  readonly homepage: string;
  /** Address of the licence of the tables, or `null`. */
  readonly license: string | null;
  /** What the licence does not cover, in the words of the site. */
  readonly rights: string;
  readonly sources: readonly Source[];
}

/** @param csv - `claims.csv` as it is published */
export function toDataPackage(info: PackageInfo, csv: string): string {
  const { name, title, homepage, license, rights, sources } = info;
  const data = {
    profile: 'tabular-data-package',
    ...{ name, title, homepage, description: rights },
    ...(license === null ? {} : { licenses: [{ path: license }] }),
    sources: sources.map(({ title: source, url }) => ({
      title: source,
      ...(url === null ? {} : { path: url }),
    })),
    resources: [
      {
        ...{ profile: 'tabular-data-resource', name: 'claims', path: 'claims.csv' },
        ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
        bytes: Buffer.byteLength(csv),
        hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
        schema: { fields: claimsTable, missingValues: [''], primaryKey: 'id' },
      },
    ],
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
