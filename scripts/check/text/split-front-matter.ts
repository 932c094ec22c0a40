/** Separates the front matter of a Markdown file from its body. */

/** `bodyStart` is the UTF-16 offset of the body in the file. */
export interface FrontMatter {
  readonly data: string;
  readonly dataStart: number;
  readonly bodyStart: number;
}

/** Gives the text between the first two `---` lines, empty where the file has none. */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = /^---[^\S\n]*\n/u.exec(text)?.[0] ?? null;
  if (opening === null) return { data: '', dataStart: 0, bodyStart: 0 };
  const end = text.indexOf('\n---', opening.length - 1);
  if (end === -1) return { data: '', dataStart: 0, bodyStart: 0 };
  const lineEnd = text.indexOf('\n', end + 1);
  return {
    data: text.slice(opening.length, end + 1),
    dataStart: opening.length,
    bodyStart: lineEnd === -1 ? text.length : lineEnd + 1,
  };
}
