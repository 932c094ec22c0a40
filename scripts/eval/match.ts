/** When a claim and a gold annotation are about the same place or the same number. */

interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where two spans share a character of one file; folders are left aside. */
export function samePlace(a: Span & { file: string }, b: Span & { file: string }): boolean {
  return baseName(a.file) === baseName(b.file) && overlap(a, b);
}

/** True where both are numbers and differ by a hundred-thousandth of the second at most. */
export function close(a: number | null | undefined, b: number | null | undefined): boolean {
  return a != null && b != null && Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
