/** The units of claims, and what their numbers are multiplied by to be in them. */
import type { Claim } from '../../../src/model/claim.ts';
import { countOf, unitNamed } from './unit.ts';
import type { Unit } from './unit.ts';

/** Amounts that others are so many of. */
const converted: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  second: ['day', 1 / 86_400],
  minute: ['day', 1 / 1440],
  hour: ['day', 1 / 24],
  week: ['day', 7],
  fortnight: ['day', 14],
  year: ['month', 12],
  decade: ['month', 120],
};

/** Gives a claim's unit, and what its number is multiplied by to be in it. */
export function unitOf({ kind, unit }: Claim): { readonly unit: Unit; readonly times: number } {
  switch (kind) {
    case 'percent':
    case 'ratio':
      return { unit: { above: [], below: [] }, times: isPercent({ kind, unit }) ? 0.01 : 1 };
    case 'multiplier':
      return { unit: { above: [], below: [] }, times: 1 };
    case 'money':
    case 'measure':
      return { unit: unitNamed(unit ?? 'an unknown unit'), times: 1 };
    case 'duration':
    case 'age': {
      const [name, times] = converted[unit ?? ''] ?? [unit ?? 'an unknown unit', 1];
      return { unit: unitNamed(name), times };
    }
    case 'count':
    case 'vague':
    case 'ordinal':
    case 'date':
      return { unit: unitNamed(`${countOf}${unit ?? 'things'}`), times: 1 };
  }
}

export const days = unitNamed('day');

/** True where a claim's number is in per cent. */
export function isPercent({ kind, unit }: Pick<Claim, 'kind' | 'unit'>): boolean {
  return (kind === 'percent' || kind === 'ratio') && unit === '%';
}
