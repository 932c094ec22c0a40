/**
 * Tells the page that frames this one how tall it is, in every protocol that host pages listen to.
 *
 * All are spoken side by side: a listener filters by its own prefix, sentinel or key. What is sent holds a size and
 * echoes of what the host itself asked with, so it may go to any origin; only the framing page is listened to.
 */
const host = window.parent;
/** It wraps the chart and nothing else, and has no margin. */
const chart = document.body;
const { href, pathname, search, hash } = location;
const query = new URLSearchParams(search);
/** pym.js names its child in the address. */
const pym = query.get('childId');
/** WordPress: ten word characters, and its sandbox lets no link leave the frame. */
const secret = /secret=(\w{10})/.exec(hash)?.[1];
/** Ids by which iframe-resizer and Mastodon asked; both are told again after each change. */
let resizer: string | undefined;
let mastodon: unknown;

document.documentElement.style.colorScheme = query.get('theme') ?? '';

if (host !== window) {
  new ResizeObserver(() => speak()).observe(chart);
  addEventListener('load', () => {
    say('[iFrameResizerChild]Ready');
    speak();
  });
  addEventListener('message', ({ source, data }) => {
    if (source === host) listen(data);
  });
  if (secret)
    for (const link of document.links)
      if (link.target)
        link.onclick = () => {
          say({ message: 'link', value: link.href, secret });
          return false;
        };
}

function listen(data: unknown): void {
  const said: Readonly<Partial<Record<'type' | 'message' | 'id', unknown>>> = Object(data);
  // WordPress says `message: 'ready'` where it comes late; iframe-resizer begins with its id and the body's margin.
  const { message = data, type = message, id } = said;
  if (typeof type !== 'string') return;
  const asked = /^(?:\[iFrameSizer\](.+?):\d|setHeight|ready|frames-|iframe-[cg])/.exec(type);
  if (asked === null) return;
  resizer = asked[1] ?? resizer;
  if (type === 'setHeight') mastodon = id;
  speak(asked[1] ? 'init' : 'size');
}

function speak(answer = 'size'): void {
  // Measured anew: nothing is observed in a frame that its host hides until it has spoken, as WordPress does.
  const height = Math.ceil(chart.getBoundingClientRect().height);
  const width = innerWidth;
  if (height === 0) return;
  say({ sentinel: 'amp', type: 'embed-size', height });
  say({ type: 'iframe-resized', width, height });
  say({ 'datawrapper-height': { [pathname]: height } });
  say(JSON.stringify({ src: href, context: 'iframe.resize', height }));
  say(JSON.stringify({ id: `iframeMessenger:${pathname}`, type: 'set-height', value: height }));
  if (pym) say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (secret) say({ message: 'height', value: height, secret });
  if (resizer) say(`[iFrameSizer]${resizer}:${height}:${width}:${answer}`);
  if (mastodon) say({ type: 'setHeight', id: mastodon, height });
}

function say(message: unknown): void {
  host.postMessage(message, '*');
}
