/** Which kinds of file can hold an article, and how each is decoded: reading another kind is another row. */
import { decodeText, type Decoded } from './decode-text.ts';

type Decoder = (bytes: Uint8Array) => Decoded;

const decoders: Readonly<Record<string, Decoder>> = { '.txt': decodeText, '.md': decodeText };

/** Kinds of file that are known and not read, with what to do instead. */
const refused: Readonly<Record<string, string>> = {
  '.html': 'is a web page; save the article as plain text (.txt)',
  '.htm': 'is a web page; save the article as plain text (.txt)',
  '.pdf': 'is a PDF; save the article as plain text (.txt)',
  '.docx': 'is a Word file; save the article as plain text (.txt)',
  '.doc': 'is an old Word file; save the article as plain text (.txt)',
  '.rtf': 'is an RTF file; save the article as plain text (.txt)',
  '.eml': 'is an e-mail; save the article as plain text (.txt)',
  '.yml': 'is not read; the decisions of the desk stand in desk.yaml',
  '.yaml': 'is not read; the decisions of the desk stand in desk.yaml beside the articles',
  '': 'has no extension; name it .txt when it is an article',
};

/** Takes a file's name; gives its decoder, or the reason why such files are not read. */
export function findDecoder(name: string): Decoder | string {
  const extension = /[^.](\.[^.]{1,16})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (
    decoders[extension] ??
    refused[extension] ??
    `has the extension ${extension}, which is not read; save the article as plain text (.txt)`
  );
}
