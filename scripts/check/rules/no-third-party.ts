/** no-third-party: a page loads nothing from elsewhere and runs only scripts and styles whose hash its policy names. */
import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import { placeOf } from '../passages/locate.ts';
import { attributeOf, childrenOf, elementsOf } from '../passages/page.ts';
import type { Element, Page } from '../passages/page.ts';
import { places } from '../text/places.ts';

const loaded = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background', 'manifest'];
const sent = ['action', 'formaction', 'ping'];
/** `rel` values of links that name an address without loading it. */
const named = new Set([
  'canonical',
  'alternate',
  'author',
  'license',
  'me',
  'next',
  'prev',
  'help',
]);
/** Script types that hold data and are not run. */
const dataScripts = /^(?:application\/(?:ld\+)?json|speculationrules)$/iu;
const forbidden = new Set([
  'iframe',
  'object',
  'embed',
  'base',
  'foreignobject',
  'applet',
  'frame',
]);

/** Takes a page; gives a finding for each thing that would be loaded from, sent to or run from elsewhere. */
export function noThirdParty(page: Page): readonly Finding[] {
  const elements = elementsOf(page);
  const policy = elements
    .filter((element) => isPolicy(element))
    .map((element) => attributeOf(element, 'content') ?? '')
    .join(';');
  return elements.flatMap((element) => [
    ...judgeElement(page, element),
    ...judgeInline(page, element, policy),
    ...element.attrs.flatMap(({ name, value }) => {
      const reason = judgeAttribute(element, name.toLowerCase(), value);
      return reason === null ? [] : [toFinding(page, element, reason, value, name)];
    }),
  ]);
}

/** Takes a style sheet; gives a finding for each address in it that is not the site's own. */
export function styleIsOwn(file: string, css: string): readonly Finding[] {
  const at = places(css);
  const addresses = /(?:url\(\s{0,9}["']?|@import\s{1,9}["'])([^"')\s]{1,2000})/giu;
  return [...css.matchAll(addresses)]
    .filter(([, address = '']) => isElsewhere(address))
    .map((match) => ({
      file,
      ...at(match.index),
      ruleId: 'no-third-party',
      reason: 'the style sheet loads from elsewhere',
      actual: match[1] ?? '',
      expected: ["a file of the site's own"],
    }));
}

function toFinding(
  page: Page,
  element: Element,
  reason: string,
  actual: string,
  attribute?: string,
): Finding {
  const place = placeOf(page, element, attribute);
  return { file: page.file, ...place, ruleId: 'no-third-party', reason, actual, expected: [] };
}

function isPolicy(element: Element): boolean {
  const kind = attributeOf(element, 'http-equiv');
  return element.tagName === 'meta' && kind?.toLowerCase() === 'content-security-policy';
}

function judgeElement(page: Page, element: Element): readonly Finding[] {
  if (element.tagName === 'link') return judgeLink(page, element);
  const kind = attributeOf(element, 'http-equiv')?.toLowerCase();
  if (kind === 'refresh') {
    return [toFinding(page, element, 'the page sends its reader elsewhere', 'refresh')];
  }
  const isForbidden = forbidden.has(element.tagName.toLowerCase());
  if (!isForbidden) return [];
  const isOwnFrame =
    element.tagName === 'iframe' && !isElsewhere(attributeOf(element, 'src') ?? '');
  return isOwnFrame && attributeOf(element, 'srcdoc') === null
    ? []
    : [toFinding(page, element, `<${element.tagName}> may load anything`, element.tagName)];
}

function judgeLink(page: Page, element: Element): readonly Finding[] {
  const href = attributeOf(element, 'href') ?? '';
  const kinds = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/u);
  if (!isElsewhere(href) || kinds.every((kind) => named.has(kind))) return [];
  return [toFinding(page, element, 'the link loads from elsewhere', href, 'href')];
}

function judgeAttribute(element: Element, name: string, value: string): string | null {
  if (/^on[a-z]/u.test(name)) return `${name} runs a script`;
  if (name === 'style') return 'style= is refused by the policy of the page';
  if (name === 'srcdoc') return 'srcdoc holds a page of its own';
  if (loaded.includes(name) && addressesIn(name, value).some(isElsewhere)) {
    return 'the element loads from elsewhere';
  }
  if (sent.includes(name) && isElsewhere(value)) return 'the element sends to elsewhere';
  if (name === 'href' && element.tagName === 'use' && isElsewhere(value)) {
    return 'the element loads from elsewhere';
  }
  const scheme = value.replace(/[\p{Cc}\s]/gu, '');
  const isAddress = name === 'href' || loaded.includes(name) || sent.includes(name);
  if (isAddress && /^(?:javascript|data|vbscript|blob|file):/iu.test(scheme)) {
    return `${scheme.split(':')[0] ?? ''}: addresses can run`;
  }
  return /url\(\s{0,9}["']?(?:[a-z][a-z\d+.-]{0,20}:|\/\/)/iu.test(value) && name !== 'content'
    ? 'the attribute loads from elsewhere'
    : null;
}

function judgeInline(page: Page, element: Element, policy: string): readonly Finding[] {
  const isScript = element.tagName === 'script' && attributeOf(element, 'src') === null;
  if (!isScript && element.tagName !== 'style') return [];
  if (isScript && dataScripts.test(attributeOf(element, 'type') ?? '')) return [];
  const text = childrenOf(element)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
  const directive = isScript ? 'script-src' : 'style-src';
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const allowed = policy.split(';').filter((part) => part.trim().startsWith(directive));
  const isHashed = allowed.some((part) => part.includes(hash));
  const css = isScript ? [] : styleIsOwn(page.file, text);
  if (isHashed) return css;
  return [...css, toFinding(page, element, `no ${directive} names the hash of this`, hash)];
}

function addressesIn(name: string, value: string): readonly string[] {
  if (!name.endsWith('srcset')) return [value];
  return value.split(',').map((candidate) => candidate.trim());
}

function isElsewhere(address: string): boolean {
  return /^\s{0,9}(?:[a-z][a-z\d+.-]{0,20}:|\/\/|\\\\)/iu.test(address);
}
