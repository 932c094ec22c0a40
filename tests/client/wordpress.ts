/**
 * What WordPress does with the html of a discovered oEmbed, told again in a few lines: its filter
 * (wp_filter_oembed_result, wp_filter_pre_oembed_custom_result) and its listener (wp-embed.js).
 */

const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};

/** Gives the html that reaches the page, or `null` where WordPress takes the answer for no embed. */
export function filterOembed(html: string, secret: string): string | null {
  const clean = html.replace(
    /<(\/?)([a-z]+)((?: [^>]*)?)>/g,
    (_, slash: string, tag: string, rest: string) => {
      const names = kept[tag];
      if (names === undefined) return '';
      const attributes = [...rest.matchAll(/ ([a-z-]+)="([^"]*)"/g)]
        .filter(([, name = '']) => names.includes(name))
        .map(([whole]) => whole);
      return `<${slash}${tag}${attributes.join('')}>`;
    },
  );
  const quote = /<blockquote>[^<]*(?:<a[^>]*>[^<]*<\/a>)?<\/blockquote>/.exec(clean)?.[0] ?? '';
  const frame = /<iframe[^>]*><\/iframe>/.exec(clean)?.[0];
  const address = / src="([^"]*)"/.exec(frame ?? '')?.[1];
  if (frame === undefined || address === undefined) return null;
  const sandboxed = frame
    .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"')
    .replace(` src="${address}"`, ` src="${address}#?secret=${secret}" data-secret="${secret}"`);
  if (quote === '') return sandboxed;
  return (
    quote.replace(
      '<blockquote',
      `<blockquote class="wp-embedded-content" data-secret="${secret}"`,
    ) +
    sandboxed.replace(
      '<iframe',
      '<iframe class="wp-embedded-content" style="position: absolute; visibility: hidden"',
    )
  );
}

/** The listener, as a script of the page. */
export const listener = `addEventListener('message', ({ data, source }) => {
  if (!data || !data.secret || !data.message || !data.value) return;
  if (/[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
    quote.style.display = 'none';
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height')
      frame.height = Math.min(1000, Math.max(200, Number.parseInt(data.value, 10)));
    if (data.message !== 'link' || document.activeElement !== frame) continue;
    if (new URL(data.value).host === new URL(frame.src).host) top.location.href = data.value;
  }
});`;
