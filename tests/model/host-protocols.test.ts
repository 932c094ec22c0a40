import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostProtocols } from '../../src/model/host-protocols.ts';

const frame = { id: 'frame00001', src: 'https://news.example/ferries/embed/riders/' };

/** What a chart of that height sends to every host. */
const spoken: Readonly<Record<string, unknown>> = {
  amp: { sentinel: 'amp', type: 'embed-size', height: 338 },
  pym: 'pymxPYMxframe00001xPYMxheightxPYMx338',
  resizer: '[iFrameSizer]frame00001:338:640:size',
  open: { type: 'iframe-resized', width: 640, height: 338 },
  wordpress: { message: 'height', value: 338, secret: 'frame00001' },
  datawrapper: { 'datawrapper-height': { '/ferries/embed/riders/': 338 } },
  embedly: JSON.stringify({ src: frame.src, context: 'iframe.resize', height: 338 }),
  guardian: JSON.stringify({ id: 'iframeMessenger:/ferries/', type: 'set-height', value: 338 }),
  mastodon: { type: 'setHeight', id: 'frame00001', height: 338 },
};

test.each([
  ['pym', 'pym'],
  ['newswire-frames', 'amp'],
  ['sidechain', 'amp'],
  ['iframe-resizer', 'resizer'],
  ['open-iframe-resizer', 'open'],
  ['wordpress', 'wordpress'],
  ['amp', 'amp'],
  ['datawrapper', 'datawrapper'],
  ['embedly', 'embedly'],
  ['iframe-messenger', 'guardian'],
  ['mastodon', 'mastodon'],
])('%s hears its own words and no others', (id, own) => {
  const host = hostProtocols.find((one) => one.id === id);
  const heard = Object.entries(spoken)
    .filter(([, message]) => host?.hear(message, frame) === 338)
    .map(([name]) => name);
  expect(heard).toEqual([own]);
});

test('every host is tried above, and has a name of its own in addresses', () => {
  expect(new Set(hostProtocols.map(({ id }) => id)).size).toBe(hostProtocols.length);
  expect(hostProtocols).toHaveLength(11);
});

test('WordPress keeps a frame between 200 and 1000 pixels', () => {
  const wordpress = hostProtocols.find(({ id }) => id === 'wordpress');
  const clamped = (value: number): unknown =>
    wordpress?.hear({ message: 'height', value, secret: frame.id }, frame);
  expect([100, 640, 1200].map(clamped)).toEqual([200, 640, 1000]);
});

describe.each(hostProtocols)('$id', ({ hear, suffix }) => {
  test('hears nothing in what is said to nobody or by strangers, and survives it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string()), (message) => {
        expect(typeof (hear(message, frame) ?? null)).not.toBe('number');
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('appends no more to an address than a query or a fragment', () => {
    expect(suffix(frame.id)).toMatch(/^(?:[?#][\w?=]*)?$/);
  });
});
