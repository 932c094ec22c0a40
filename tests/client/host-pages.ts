/** One page for each way a host sizes a frame: the real libraries, and condensed listeners where none is published. */
export interface HostPage {
  readonly name: string;
  /** What the chart says to it, in a word that the documentation of the host knows. */
  readonly message: string;
  /** Files of `node_modules` that the page loads. */
  readonly libraries: readonly string[];
  /** What follows the libraries; `CHILD` stands for the chart's address. */
  readonly body: string;
}

const frame = (attributes = '', suffix = ''): string =>
  `<iframe id="chart" src="CHILD${suffix}" width="100%" height="40" ${attributes}></iframe>`;

/** A listener written by hand, before the frame as news sites have it in their head. */
const listener = (body: string, suffix = '', attributes = ''): string =>
  `<script>addEventListener('message', (event) => {
     const frame = document.getElementById('chart');
     if (event.source !== frame.contentWindow) return;
     const data = event.data;
     ${body}
   });</script>${frame(attributes, suffix)}`;

export const hostPages: readonly HostPage[] = [
  {
    name: 'pym.js',
    message: 'pymxPYMx…height',
    libraries: ['pym.js/dist/pym.v1.js'],
    body: `<div id="box"></div><script>new pym.Parent('box', 'CHILD', {})</script>`,
  },
  {
    name: '@newswire/frames',
    message: 'amp embed-size',
    libraries: ['@newswire/frames/dist/frames.umd.js'],
    body: `${frame()}<script>newswireFrames.observeIframe(document.getElementById('chart'))</script>`,
  },
  {
    name: '@newswire/frames, attached late',
    message: 'amp embed-size',
    libraries: ['@newswire/frames/dist/frames.umd.js'],
    body: `${frame()}<script>addEventListener('load', () => setTimeout(() =>
      newswireFrames.observeIframe(document.getElementById('chart')), 300))</script>`,
  },
  {
    name: '@nprapps/sidechain',
    message: 'amp embed-size',
    libraries: ['@nprapps/sidechain/dist/sidechain.js'],
    body: `<side-chain src="CHILD"></side-chain>`,
  },
  {
    name: 'iframe-resizer 4',
    message: '[iFrameSizer]…',
    libraries: ['iframe-resizer-4/js/iframeResizer.js'],
    body: `${frame()}<script>iFrameResize({}, '#chart')</script>`,
  },
  {
    name: 'iframe-resizer 5',
    message: '[iFrameSizer]…',
    libraries: ['@iframe-resizer/parent/index.umd.js'],
    body: `${frame()}<script>iframeResize({ license: 'GPLv3', waitForLoad: true }, '#chart')</script>`,
  },
  {
    name: '@open-iframe-resizer/core',
    message: 'iframe-resized',
    libraries: ['@open-iframe-resizer/core/dist/index.umd.cjs'],
    body: `${frame()}<script>iframeResizer.initialize({}, '#chart')</script>`,
  },
  {
    name: 'AMP amp-iframe',
    message: 'amp embed-size',
    libraries: [],
    body: listener(
      `if (data?.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height;`,
    ),
  },
  {
    name: 'Datawrapper listener, newer',
    message: 'datawrapper-height',
    libraries: [],
    body: listener(`if (data?.['datawrapper-height'] !== undefined)
      for (const key in data['datawrapper-height']) frame.style.height = data['datawrapper-height'][key] + 'px';`),
  },
  {
    name: 'Datawrapper listener, older',
    message: 'datawrapper-height',
    libraries: [],
    body: listener(`if (data?.['datawrapper-height'] !== undefined)
      for (const key in data['datawrapper-height'])
        if (frame.src.includes(key)) frame.style.height = data['datawrapper-height'][key] + 'px';`),
  },
  {
    name: 'Embedly, Medium',
    message: 'iframe.resize',
    libraries: [],
    body: listener(`let said;
      try { said = JSON.parse(data); } catch { return; }
      if (said.context === 'iframe.resize' && said.src === frame.src) frame.height = said.height;`),
  },
  {
    name: 'Guardian iframe-messenger',
    message: 'set-height',
    libraries: [],
    body: listener(`let said;
      try { said = JSON.parse(data); } catch { return; }
      if (/^iframeMessenger:/.test(said.id) && said.type === 'set-height') frame.height = said.value;`),
  },
  {
    name: 'WordPress oEmbed',
    message: 'height, secret',
    libraries: [],
    body: listener(
      `if (!data || !data.secret || !data.message || !data.value) return;
       if (/[^a-zA-Z0-9]/.test(data.secret) || data.secret !== 'aB3dE6gH9k') return;
       if (data.message === 'height')
         frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));`,
      '#?secret=aB3dE6gH9k',
      'sandbox="allow-scripts" security="restricted"',
    ),
  },
  {
    name: 'WordPress oEmbed, its script late',
    message: 'height, secret',
    libraries: [],
    body: `${frame('sandbox="allow-scripts" security="restricted"', '#?secret=aB3dE6gH9k')}<script>
      addEventListener('load', () => setTimeout(() => {
        const frame = document.getElementById('chart');
        addEventListener('message', ({ source, data }) => {
          if (source === frame.contentWindow && data.message === 'height' && data.secret === 'aB3dE6gH9k')
            frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        });
        frame.contentWindow.postMessage({ message: 'ready', secret: 'aB3dE6gH9k' }, '*');
      }, 300))</script>`,
  },
  {
    name: 'Mastodon',
    message: 'setHeight',
    libraries: [],
    body: `${listener(`if (data?.type === 'setHeight' && data.id === 7) frame.height = data.height;`)}
      <script>document.getElementById('chart').addEventListener('load', ({ target }) =>
        target.contentWindow.postMessage({ type: 'setHeight', id: 7 }, '*'))</script>`,
  },
  {
    name: 'our own /embed.js',
    message: 'amp embed-size',
    libraries: [],
    body: `${frame('data-sourceline')}<script src="/embed.js"></script>`,
  },
  {
    name: 'our own /embed.js, in a sandbox and late',
    message: 'amp embed-size',
    libraries: [],
    body: `${frame('data-sourceline sandbox="allow-scripts"')}<script>
      addEventListener('load', () => setTimeout(() =>
        document.body.append(Object.assign(document.createElement('script'), { src: '/embed.js' })), 300))</script>`,
  },
];
