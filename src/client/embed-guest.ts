/**
 * Tells the page that frames this one how tall it is, in every protocol that host pages listen to.
 *
 * All are spoken side by side: a listener filters by its own prefix, sentinel or key. What is sent holds a size and
 * echoes of what the host itself asked with, so it may go to any origin; only the framing page is listened to.
 */
const host = window.parent;
const chart = document.querySelector('.embed');
const { href, pathname, search, hash } = location;
const query = new URLSearchParams(search);
/** pym.js names its child in the address. */
const pym = query.get('childId');
/** WordPress: ten word characters, and its sandbox lets no link leave the frame. */
const secret = /secret=(\w{10})/.exec(hash)?.[1];
/** Ids by which iframe-resizer and Mastodon asked; both are told again after each change. */
let resizer: string | undefined;
let mastodon: string | number | undefined;

document.documentElement.dataset['theme'] = query.get('theme') ?? '';

if (chart !== null && host !== window) {
  new ResizeObserver(() => {
    speak();
  }).observe(chart);
  addEventListener('message', ({ source, data }) => {
    if (source === host) listen(data);
  });
  addEventListener('load', () => {
    say('[iFrameResizerChild]Ready');
    speak();
  });
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[target]');
    if (secret === undefined || !(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    say({ message: 'link', value: link.href, secret });
  });
}

function listen(data: unknown): void {
  if (typeof data === 'string') {
    // iframe-resizer begins with its id and the body's margin; what else it sends is of no use here.
    const id = /^\[iFrameSizer\]([^:]+):\d/.exec(data)?.[1];
    if (id === undefined) return;
    resizer = id;
    speak('init');
    return;
  }
  const { type, id }: { readonly type?: unknown; readonly id?: unknown } = Object(data);
  if (type === 'setHeight' && (typeof id === 'string' || typeof id === 'number')) mastodon = id;
  else if (
    typeof type !== 'string' ||
    !/^(?:frames-init|iframe-(?:child-init|get-child))/.test(type)
  )
    return;
  speak();
}

function speak(answer = 'size'): void {
  // Measured anew: nothing is observed in a frame that its host hides until it has spoken, as WordPress does.
  const box = chart?.getBoundingClientRect();
  const [width, height] = [Math.ceil(box?.width ?? 0), Math.ceil(box?.height ?? 0)];
  if (height === 0) return;
  say({ sentinel: 'amp', type: 'embed-size', height });
  say({ type: 'iframe-resized', width, height });
  say({ 'datawrapper-height': { [pathname]: height } });
  say(JSON.stringify({ src: href, context: 'iframe.resize', height }));
  say(JSON.stringify({ id: `iframeMessenger:${pathname}`, type: 'set-height', value: height }));
  if (pym !== null) say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (secret !== undefined) say({ message: 'height', value: height, secret });
  if (resizer !== undefined) say(`[iFrameSizer]${resizer}:${height}:${width}:${answer}`);
  if (mastodon !== undefined) say({ type: 'setHeight', id: mastodon, height });
}

function say(message: unknown): void {
  host.postMessage(message, '*');
}
