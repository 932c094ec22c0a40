/** A report as a page for the desk alone: one file, nothing loaded, never published. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { groupItems } from './group-items.ts';
import { plainLine } from './plain-line.ts';
import type { Report } from './report.ts';
import type { Item, Section } from './section.ts';

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}code{font-size:.85em;overflow-wrap:anywhere}li{margin:.4rem 0}nav td:first-child{text-align:right;padding-right:1rem}';

/** Takes a report; gives an HTML document in which an article's words are text only. */
export function toPage({ story, explainer, summary, sections }: Report): string {
  const filled = sections.filter(({ items }) => items.length > 0);
  return `${toHtml({
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width' }),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('title', `Desk: ${story}`),
          h('style', style),
        ]),
        h('body', [
          h('h1', `Desk: ${story}`),
          h('p', summary),
          h(
            'p',
            explainer === null
              ? 'There is no explainer yet.'
              : ['Explainer: ', h('code', explainer)],
          ),
          h('nav', [h('table', sections.map(toRow))]),
          ...filled.map(toSection),
        ]),
      ]),
    ],
  })}\n`;
}

function toRow({ id, title, items, count = items.length }: Section): ElementContent {
  const name = items.length === 0 ? title : h('a', { href: `#${id}` }, title);
  return h('tr', [h('td', String(count)), h('td', [name])]);
}

function toSection({ id, title, why, items, paste = [] }: Section): ElementContent {
  const groups = groupItems(items).flatMap(({ about, items: own }) => [
    ...(about === null ? [] : [h('h3', plainLine(about))]),
    h('ul', own.map(toListItem)),
  ]);
  const pasted =
    paste.length === 0 ? [] : [h('p', 'For desk.yaml:'), h('pre', `${paste.join('\n')}\n`)];
  return h('section', { id }, [h('h2', title), h('p', why), ...groups, ...pasted]);
}

function toListItem({ claim, file, line, text }: Item): ElementContent {
  return h('li', [
    plainLine(text),
    ...(claim === null ? [] : [' ', h('code', `claim:${claim}`)]),
    h('br'),
    h('code', `${plainLine(file)}:${line}`),
  ]);
}
