/** Values of a run of digits in any script: where a separator can be read two ways, both. */

/**
 * Takes a run such as "1,200", "1.5", "٤٠٠" or "3½" and gives the values it can stand for;
 * none for signs without one value here (Roman numerals).
 */
export function digitValues(run: string): readonly number[] {
  const fraction = /\p{No}$/u.exec(run)?.[0] ?? '';
  const digits = [...run.slice(0, run.length - fraction.length)].map(asciiOf).join('');
  const part = fraction === '' ? 0 : fractionValue(fraction);
  if (digits === '') return Number.isNaN(part) ? [] : [part];
  const values = [...new Set(readings(digits))].filter((value) => !Number.isNaN(value));
  return values.map((value) => value + part);
}

function readings(digits: string): readonly number[] {
  const separators = [...new Set(digits.replace(/\d/g, ''))];
  const plain = Number(digits.replace(/\D/g, ''));
  const last = digits.search(/\D\d*$/);
  if (last === -1) return [plain];
  const decimal = Number(`${digits.slice(0, last).replace(/\D/g, '')}.${digits.slice(last + 1)}`);
  const canGroup = /^\d{1,3}(?:\D\d{3})+$/.test(digits) && separators.length === 1;
  const canPoint =
    /[.,٫]/u.test(digits[last] ?? '') && digits.split(digits[last] ?? '').length === 2;
  return [...(canGroup ? [plain] : []), ...(canPoint ? [decimal] : [])];
}

function fractionValue(sign: string): number {
  const [top = '', bottom = '1'] = sign.normalize('NFKC').split('⁄');
  return Number(top) / Number(bottom);
}

/** Decimal digits come in runs of ten that begin at a code point ending in hexadecimal 0 or 6. */
function asciiOf(sign: string): string {
  const plain = sign.normalize('NFKC');
  if (/^[\d.,]$/.test(plain)) return plain;
  if (!/\p{Nd}/u.test(plain)) return sign;
  const code = plain.codePointAt(0) ?? 0;
  const low = code % 16;
  const startsAtZero = /\p{Nd}/u.test(String.fromCodePoint(code - low));
  return String(startsAtZero ? low : low - 6);
}
