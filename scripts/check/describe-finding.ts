/** Puts a finding into words, without its place and rule, for every way of printing it. */
import type { Finding } from './finding.ts';

/** Gives `reason; expected …`, the expected ones a line each where they are several. */
export function describeFinding({ reason, actual, expected }: Finding): string {
  const said = reason.includes(actual) ? reason : `${reason}: found "${shorten(actual)}"`;
  const wanted = expected.map(shorten);
  const [only] = wanted;
  if (only === undefined) return said;
  if (wanted.length === 1) return `${said}; expected ${only}`;
  return [`${said}; expected one of`, ...wanted.map((one) => `    ${one}`)].join('\n');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
