/** Reads a page as its readers do: passages of text and of attributes, and the elements that vouch. */
import type { StoryRecord } from '../record/story-record.ts';
import type { Vouch } from '../vouch/vouch.ts';
import { locationOf } from './locate.ts';
import { attributeOf, childrenOf } from './page.ts';
import type { Element, Node, Page } from './page.ts';
import type { Passage, Piece } from './passage.ts';
import { rawOffset } from './raw-offset.ts';
import { inline, readAttributes, readValues, silent, technicalMeta } from './reader-attributes.ts';
import { vouchOfElement } from './vouch-of-element.ts';

/** An element that vouches, with all the text inside it. */
export interface Vouched {
  readonly element: Element;
  readonly vouch: Vouch;
  readonly text: string;
  readonly story: StoryRecord | null;
}

export interface PageReading {
  readonly passages: readonly Passage[];
  readonly vouched: readonly Vouched[];
}

interface Context {
  readonly story: StoryRecord | null;
  readonly language: string;
  readonly vouch: Vouch | null;
  readonly kind: Passage['kind'];
  /** True in SVG text whose characters have places of their own: they are read one by one. */
  readonly isSpread: boolean;
}

interface Run extends Piece {
  /** The text it is of, or the line that it begins. */
  readonly node: Node;
}

const places = ['x', 'y', 'dx', 'dy'];

/** Elements that are read like attributes: whole, and listing every claim they hold. */
const titles = new Set(['title', 'desc']);

/**
 * Takes a parsed page and the way to find a story (by id; `null` asks for the page's own).
 * Text split over inline elements is one passage; every other element, and a popover, ends it.
 */
export function readPage(
  page: Page,
  storyOf: (id: string | null) => StoryRecord | null,
): PageReading {
  const passages: Passage[] = [];
  const vouched: Vouched[] = [];
  let text = '';
  let runs: Run[] = [];

  const flush = (context: Context): void => {
    if (/\S/u.test(text)) passages.push(toPassage(page, text, runs, context));
    text = '';
    runs = [];
  };

  const visit = (node: Node, context: Context): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      for (const part of context.isSpread ? node.value : [node.value]) {
        if (context.isSpread) flush(context);
        const end = text.length + part.length;
        runs.push({ start: text.length, end, vouch: context.vouch, node });
        text += part;
      }
    }
    if (!('tagName' in node)) return;
    const own = vouchOfElement(node);
    const inner: Context = {
      story: storyNamed(node, context, storyOf),
      language: attributeOf(node, 'lang') ?? context.language,
      vouch: own ?? context.vouch,
      kind: kindOf(node) ?? context.kind,
      isSpread: isSpread(node) || context.isSpread,
    };
    if (own !== null) {
      vouched.push({ element: node, vouch: own, text: textOf(node), story: inner.story });
    }
    passages.push(...attributePassages(page, node, own, inner));
    if (silent.has(node.tagName)) return;
    const breaks = !runsOn(node);
    if (breaks) flush(context);
    if (isLine(node)) {
      // Digits that end one line and begin the next are two numbers to a reader.
      if (/\d\s*$/u.test(text) && /^\s*\d/u.test(textOf(node))) flush(context);
      runs.push({ start: text.length, end: text.length + 1, vouch: inner.vouch, node });
      text += ' ';
    }
    for (const child of childrenOf(node)) visit(child, inner);
    if (breaks) flush(inner);
  };

  const root: Context = {
    story: storyOf(null),
    language: 'en',
    vouch: null,
    kind: 'text',
    isSpread: false,
  };
  for (const child of childrenOf(page.document)) visit(child, root);
  flush(root);
  return { passages, vouched };
}

function kindOf(element: Element): Passage['kind'] | null {
  if (titles.has(element.tagName)) return 'attribute';
  return attributeOf(element, 'data-mark') === 'tick' ? 'tick' : null;
}

function storyNamed(
  element: Element,
  context: Context,
  storyOf: (id: string | null) => StoryRecord | null,
): StoryRecord | null {
  const id = attributeOf(element, 'data-story');
  return id === null ? context.story : storyOf(id);
}

function runsOn(element: Element): boolean {
  if (!inline.has(element.tagName) || attributeOf(element, 'popover') !== null) return false;
  if (element.tagName !== 'tspan' || isLine(element)) return true;
  return places.every((name) => attributeOf(element, name) === null);
}

/** A line of an SVG text: it starts where the lines above do, below them. */
function isLine(element: Element): boolean {
  const has = (name: string): boolean => attributeOf(element, name) !== null;
  return element.tagName === 'tspan' && has('x') && has('dy') && !has('y') && !has('dx');
}

/** Several values of a place are those of as many characters. */
function isSpread(element: Element): boolean {
  if (element.tagName !== 'text' && element.tagName !== 'tspan') return false;
  return places.some((name) => /\S[\s,]+\S/u.test(attributeOf(element, name) ?? ''));
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && silent.has(node.tagName)) return '';
  const inner = childrenOf(node).map(textOf).join('');
  return 'tagName' in node && (!runsOn(node) || isLine(node)) ? ` ${inner} ` : inner;
}

function toPassage(
  page: Page,
  text: string,
  runs: readonly Run[],
  { story, language, kind }: Context,
): Passage {
  return {
    file: page.file,
    text,
    language,
    story,
    pieces: runs,
    kind,
    placeAt: (offset) => {
      const run = runs.find(({ start, end }) => offset >= start && offset < end) ?? runs[0];
      const location = run === undefined ? null : locationOf(page, run.node);
      if (run === undefined || location === null) return page.placeAt(0);
      const { startOffset: from, endOffset } = location;
      if (run.node.nodeName !== '#text') return page.placeAt(from);
      const own = text.slice(run.start, run.end);
      const raw = page.markup.slice(from, endOffset);
      return page.placeAt(from + rawOffset(raw, own, Math.max(0, offset - run.start)));
    },
  };
}

function attributePassages(
  page: Page,
  element: Element,
  vouch: Vouch | null,
  { story, language }: Context,
): readonly Passage[] {
  return element.attrs
    .filter(({ name }) => isRead(element, name))
    .map(({ name, value }) => ({
      file: page.file,
      text: value,
      language,
      story,
      pieces: [{ start: 0, end: value.length, vouch }],
      kind: 'attribute' as const,
      placeAt: (offset: number) => {
        const { startOffset = 0, endOffset = 0 } =
          locationOf(page, element)?.attrs?.[name.toLowerCase()] ?? {};
        const raw = page.markup.slice(startOffset + name.length, endOffset);
        return page.placeAt(startOffset + name.length + rawOffset(raw, value, offset));
      },
    }));
}

function isRead(element: Element, name: string): boolean {
  if (name === 'content' && element.tagName === 'meta') {
    const key = ['name', 'property', 'http-equiv'].map((kind) => attributeOf(element, kind));
    return !key.some((known) => known !== null && technicalMeta.has(known.toLowerCase()));
  }
  return readAttributes.has(name) || readValues[name]?.has(element.tagName) === true;
}
