/** Cuts each page's content security policy down to its own scripts and styles: Astro allows every page those of the whole site. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inline = /<(script|style)\b[^>]{0,300}>([\s\S]*?)<\/\1>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]{1,9000})"/i;
const hash = /^'sha(?:256|384|512)-[A-Za-z0-9+/=]{40,100}'$/;

/** What a page holds that asks for a file: a directive whose page lacks it lets nothing of the site in. */
const askers: Readonly<Record<string, RegExp>> = {
  'script-src': /<script\b[^>]{0,300} src=/,
  'style-src': /<link\b[^>]{0,300} rel="stylesheet"/,
  'img-src': /<(?:img|source|picture)\b|<link\b[^>]{0,300} rel="icon"/,
  'font-src': /@font-face/,
  // Auditors of pages ask for robots.txt in the page's name; a page without files of scripts is read alone.
  'connect-src': /<script\b[^>]{0,300} src=|\bfetch\(/,
};

/** Rewrites the pages of a built site. */
export function prunePolicies(dist: string): void {
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const path = join(dist, file);
    writeFileSync(path, prunePolicy(readFileSync(path, 'utf8')));
  }
}

/** Gives the page with a policy that allows only what it holds. */
export function prunePolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(inline)].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(policy, (_, start: string, content: string) => {
    const kept = content.split(';').flatMap((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      const asks = askers[name]?.test(html) ?? true;
      const allowed = sources.filter((source) =>
        hash.test(source) ? own.has(source) : asks || source !== "'self'",
      );
      // Without sources a directive falls back on `default-src`, which allows nothing.
      return name === '' || (allowed.length === 0 && !asks) ? [] : [[name, ...allowed].join(' ')];
    });
    return `${start}${kept.join(';')}"`;
  });
}
