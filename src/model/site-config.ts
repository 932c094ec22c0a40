/** What a newsroom sets once for its whole site. */

import type { Side } from './claim.ts';

/** A color on light paper and on dark, as CSS writes it. */
export type ColorPair = readonly [light: string, dark: string];

export interface FontFile {
  /** Path inside an installed package, or from the project's root. */
  readonly src: string;
  readonly subset: string;
  readonly unicodeRange: readonly [string, ...string[]];
}

export interface FontFamily {
  readonly name: string;
  /** First and last weight to keep of a variable font. */
  readonly weight: string;
  /** Installed families to fall back on, the last one generic; they are scaled to fit, so that nothing moves. */
  readonly fallbacks: readonly string[];
  readonly files: readonly FontFile[];
}

export interface SiteConfig {
  readonly name: string;
  /** Path below public/ of an image to stand before the name, or `null`. */
  readonly logo: string | null;
  /** BCP 47; of the pages that belong to no story. */
  readonly language: string;
  /** Where readers report an error. */
  readonly contact: string;
  /** Where the site will stand, or `null`; canonical addresses need it. */
  readonly site: string | null;
  /** Address of the licence under which others may use the site's own drawings and tables, or `null`; the words of the sources stay their publishers'. */
  readonly license: string | null;
  readonly colors: {
    readonly paper: ColorPair;
    readonly ink: ColorPair;
    readonly highlighter: ColorPair;
    /** One color a side: each at least 4.5:1 on paper, all told apart by the color-blind and on grey paper. */
    readonly sides: Readonly<Record<Side, ColorPair>>;
  };
  readonly fonts: { readonly reading: FontFamily; readonly data: FontFamily };
}
