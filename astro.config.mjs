// @ts-check
/** How Astro builds the site; what a newsroom changes is in sourceline.config.ts. */
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import config from './sourceline.config.ts';
import { subsetProvider } from './src/fonts/subset-provider.ts';
import { keepPunctuation } from './src/story/keep-punctuation.ts';

const content = resolve(process.env['SOURCELINE_CONTENT'] ?? 'content');
const tokens = 'virtual:sourceline-tokens.css';

export default defineConfig({
  ...(config.site === null ? {} : { site: config.site }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // The room that writes MDX reads it back with the same features off.
  integrations: [
    {
      name: 'sourceline-punctuation',
      hooks: {
        'astro:config:setup': ({ config: { markdown } }) => {
          const options = /** @type {{ hastPlugins: unknown[] }} */ (markdown.processor.options);
          options.hastPlugins.push(keepPunctuation);
        },
      },
    },
    mdx({ gfm: false, smartypants: false, syntaxHighlight: false }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        // Page auditors ask for robots.txt in the page's name.
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
  fonts: [
    toFamily(config.fonts.reading, '--font-reading'),
    toFamily(config.fonts.data, '--font-data'),
  ],
  vite: {
    // Scripts are files of their own, kept by the browser from page to page; in a sandboxed frame only inline ones run,
    // and a frozen page outlives the files beside it.
    build: {
      assetsInlineLimit: (/** @type {string} */ file) => /EmbedGuest|NewerVersion/.test(file),
    },
    plugins: [
      {
        name: 'sourceline-tokens',
        resolveId: (/** @type {string} */ id) => (id === tokens ? `\0${tokens}` : null),
        load: (/** @type {string} */ id) => (id === `\0${tokens}` ? writeTokens() : null),
      },
    ],
  },
});

/** The colors of the config as custom properties, and a class for each side that sets its color as `--by`. */
function writeTokens() {
  const { sides, ...page } = config.colors;
  const named = [
    ...Object.entries(page),
    ...Object.entries(sides).map(([side, pair]) => /** @type {const} */ ([`side-${side}`, pair])),
  ];
  const colors = named.map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark});`);
  const classes = Object.keys(sides).map((side) => `.side-${side}{--by:var(--side-${side})}`);
  return `:root{${colors.join('')}}${classes.join('')}`;
}

/**
 * @param {import('./src/model/site-config.ts').FontFamily} family
 * @param {string} cssVariable
 */
function toFamily(family, cssVariable) {
  return {
    name: family.name,
    cssVariable,
    weights: /** @type {[string]} */ ([family.weight]),
    styles: /** @type {['normal']} */ (['normal']),
    fallbacks: [...family.fallbacks],
    // A face that comes late is not shown, so none need stand in at its size; local ones are slow to look up.
    optimizedFallbacks: false,
    provider: subsetProvider(`sourceline${cssVariable}`, family, content),
  };
}
