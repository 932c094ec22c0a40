/** How pages that frame a chart learn how tall it is: one entry for each library or site that does so. */

/** What a host knows of a frame of its own. */
export interface HostFrame {
  /** Ten word characters, unique on the page. */
  readonly id: string;
  /** Absolute address of what is framed. */
  readonly src: string;
}

export interface HostProtocol {
  /** Url-safe. */
  readonly id: string;
  readonly name: string;
  /** What a page that has the library writes; `null` where the host is a site and no library. */
  readonly call: string | null;
  /** What the host appends to the address of a chart. */
  readonly suffix: (id: string) => string;
  /** True where scripts are all that the host lets a frame do. */
  readonly isSandboxed: boolean;
  /** What the host says to a frame once it is loaded; `null` for nothing. */
  readonly ask: (id: string) => unknown;
  /** Gives the height in pixels that a message of the frame tells this host; anything else where it tells none. */
  readonly hear: (data: unknown, frame: HostFrame) => unknown;
}

const silent = {
  call: null,
  suffix: () => '',
  isSandboxed: false,
  ask: () => null,
};

const hearAmp: HostProtocol['hear'] = (data) => {
  const { sentinel, type, height } = fields(data);
  return sentinel === 'amp' && type === 'embed-size' ? height : null;
};

/** In the order of embeds that are most seen. */
export const hostProtocols: readonly HostProtocol[] = [
  {
    ...silent,
    ...{ id: 'pym', name: 'pym.js', call: "new pym.Parent('box', address, {})" },
    suffix: (id) => `?childId=${id}`,
    hear: (data, { id }) => {
      const [, child, height] = /^pymxPYMx(\w+)xPYMxheightxPYMx(\d+)$/.exec(String(data)) ?? [];
      return child === id ? Number(height) : null;
    },
  },
  {
    ...silent,
    ...{ id: 'newswire-frames', name: '@newswire/frames', call: 'observeIframe(frame)' },
    ask: () => ({ sentinel: 'amp', type: 'frames-init' }),
    hear: hearAmp,
  },
  {
    ...silent,
    ...{ id: 'sidechain', name: '@nprapps/sidechain' },
    call: '<side-chain src="…"></side-chain>',
    hear: hearAmp,
  },
  {
    ...silent,
    ...{ id: 'iframe-resizer', name: 'iframe-resizer', call: 'iframeResize({}, frame)' },
    ask: (id) =>
      `[iFrameSizer]${id}:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true`,
    hear: (data, { id }) => {
      const [, child, height] = /^\[iFrameSizer\](\w+):(\d+):\d+:/.exec(String(data)) ?? [];
      return child === id ? Number(height) : null;
    },
  },
  {
    ...silent,
    ...{ id: 'open-iframe-resizer', name: '@open-iframe-resizer/core' },
    call: 'initialize({}, frame)',
    ask: () => ({ type: 'iframe-child-init' }),
    hear: (data) => {
      const { type, height } = fields(data);
      return type === 'iframe-resized' ? height : null;
    },
  },
  {
    ...silent,
    ...{ id: 'wordpress', name: 'WordPress', isSandboxed: true },
    suffix: (id) => `#?secret=${id}`,
    hear: (data, { id }) => {
      const { message, value, secret } = fields(data);
      const height = Number(value);
      return message === 'height' && secret === id ? Math.min(1000, Math.max(200, height)) : null;
    },
  },
  { ...silent, id: 'amp', name: 'AMP', isSandboxed: true, hear: hearAmp },
  {
    ...silent,
    ...{ id: 'datawrapper', name: 'Datawrapper' },
    hear: (data, { src }) =>
      Object.entries(fields(fields(data)['datawrapper-height'])).find(([key]) =>
        src.includes(key),
      )?.[1],
  },
  {
    ...silent,
    ...{ id: 'embedly', name: 'Embedly, Medium' },
    hear: (data, frame) => {
      const { context, src, height } = parsed(data);
      return context === 'iframe.resize' && src === frame.src ? height : null;
    },
  },
  {
    ...silent,
    ...{ id: 'iframe-messenger', name: 'Guardian iframe-messenger' },
    hear: (data) => {
      const { id, type, value } = parsed(data);
      return String(id).startsWith('iframeMessenger:') && type === 'set-height' ? value : null;
    },
  },
  {
    ...silent,
    ...{ id: 'mastodon', name: 'Mastodon' },
    ask: (id) => ({ type: 'setHeight', id }),
    hear: (data, frame) => {
      const { type, id, height } = fields(data);
      return type === 'setHeight' && id === frame.id ? height : null;
    },
  },
];

function fields(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

function parsed(data: unknown): Readonly<Record<string, unknown>> {
  try {
    return fields(JSON.parse(String(data)));
  } catch {
    return {};
  }
}
