/**
 * Tells the page that frames this one how tall it is, in every protocol that host pages listen to.
 *
 * All are spoken side by side: a listener filters by its own prefix, sentinel or key. What is sent holds a size and
 * echoes of what the host itself asked with, so it may go to any origin; only the framing page is listened to.
 */
interface Size {
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
}

const host = window.parent;
const chart = document.querySelector('.embed');
const path = location.pathname;
/** pym.js names its child in the address. */
const pym = new URLSearchParams(location.search).get('childId');
/** WordPress: ten word characters, and its sandbox lets no link leave the frame. */
const secret = /secret=(\w{10})/.exec(location.hash)?.[1];
/** Ids by which iframe-resizer and Mastodon asked; both are told again after each change. */
let resizer: string | undefined;
let mastodon: string | number | undefined;
let size: Size | undefined;

if (chart !== null && host !== window) {
  new ResizeObserver(([entry]) => {
    const box = entry?.borderBoxSize[0];
    if (box === undefined) return;
    size = { width: Math.ceil(box.inlineSize), height: Math.ceil(box.blockSize) };
    speak(size, 'size');
  }).observe(chart);
  addEventListener('message', ({ source, data }) => {
    if (source === host) listen(data);
  });
  addEventListener('load', () => {
    say('[iFrameResizerChild]Ready');
    if (size !== undefined) speak(size, 'size');
  });
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target]') : null;
    if (secret === undefined || !(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    say({ message: 'link', value: link.href, secret });
  });
}

function listen(data: unknown): void {
  let answer = 'size';
  if (typeof data === 'string') {
    // iframe-resizer begins with its id and the body's margin; what else it sends is of no use here.
    const id = /^\[iFrameSizer\]([^:]+):\d/.exec(data)?.[1];
    if (id === undefined) return;
    resizer = id;
    answer = 'init';
  } else if (typeof data === 'object' && data !== null && 'type' in data) {
    const { type } = data;
    if (type === 'setHeight' && 'id' in data && isId(data.id)) mastodon = data.id;
    else if (
      typeof type !== 'string' ||
      !/^(?:frames-init|iframe-(?:child-init|get-child))/.test(type)
    )
      return;
  } else return;
  if (size !== undefined) speak(size, answer);
}

function speak({ width, height }: Size, answer: string): void {
  say({ sentinel: 'amp', type: 'embed-size', height });
  say({ type: 'iframe-resized', width, height });
  say({ 'datawrapper-height': { [path]: height } });
  say(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  say(JSON.stringify({ id: `iframeMessenger:${path}`, type: 'set-height', value: height }));
  if (pym !== null) say(['pym', pym, 'height', height].join('xPYMx'));
  if (secret !== undefined) say({ message: 'height', value: height, secret });
  if (resizer !== undefined) say(`[iFrameSizer]${resizer}:${height}:${width}:${answer}`);
  if (mastodon !== undefined) say({ type: 'setHeight', id: mastodon, height });
}

function say(message: unknown): void {
  host.postMessage(message, '*');
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' || typeof id === 'number';
}
