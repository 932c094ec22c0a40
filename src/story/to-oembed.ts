/** The oEmbed of a chart: what an editor that makes embeds of addresses asks for (oembed.com, version 1.0, type rich). */
import { endSentence } from './end-sentence.ts';

export interface OembedTarget {
  readonly title: string;
  /** "Sources: …", as it stands below the chart. */
  readonly sourceLine: string;
  /** Absolute addresses: of the embed, and of the chart in its story. */
  readonly address: string;
  readonly home: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** A picture of the chart: its absolute address, and its size in pixels. */
  readonly thumbnail: { readonly address: string; readonly width: number; readonly height: number };
  readonly provider: { readonly name: string; readonly address: string };
}

const dayInSeconds = 86_400;

/**
 * Gives the JSON. Its html is what WordPress lets through, no more: it loads its resizer only beside a blockquote, and
 * keeps no attribute of an iframe but these.
 */
export function toOembed(target: OembedTarget): string {
  const { title, width, height, thumbnail } = target;
  const said = `${endSentence(title)} ${target.sourceLine}`;
  const [src, href, name, quoted] = [target.address, target.home, title, said].map(escapeHtml);
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      width,
      height,
      html: `<blockquote><a href="${href}">${quoted}</a></blockquote><iframe src="${src}" width="${width}" height="${height}" title="${name}"></iframe>`,
      thumbnail_url: thumbnail.address,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
      provider_name: target.provider.name,
      provider_url: target.provider.address,
      cache_age: dayInSeconds,
    },
    null,
    2,
  )}\n`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
