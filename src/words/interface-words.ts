/** What the pages say around the desk's prose; none of it holds a number. */
import type { Claim, Side } from '../model/claim.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Source } from '../model/source.ts';
import type { CountNames } from './name-count.ts';

export interface InterfaceWords {
  readonly skip: string;
  readonly home: string;
  readonly sections: string;
  readonly by: string;
  /** Stands before the byline of what no editor has read. */
  readonly draft: string;
  readonly published: string;
  readonly updated: string;
  readonly report: string;
  readonly reportSubject: (title: string) => string;
  readonly counts: Readonly<Record<'sources' | 'claims' | 'disagreements', CountNames>>;
  readonly lastSource: string;
  readonly howItUnfolded: string;
  readonly timeline: string;
  readonly disagreements: string;
  readonly disagreementsIntro: string;
  readonly kinds: Readonly<Record<Disagreement['kind'], string>>;
  readonly ledger: string;
  readonly ledgerIntro: string;
  readonly number: string;
  readonly whoSays: string;
  readonly asOf: string;
  readonly sentence: string;
  /** Title of the graphic on the first screen, of what is counted. */
  readonly whoSaysWhat: (label: string) => string;
  readonly openLedger: string;
  readonly ledgerParts: string;
  readonly inLedger: string;
  readonly filters: {
    readonly legend: string;
    readonly measure: string;
    readonly side: string;
    readonly source: string;
    readonly from: string;
    readonly until: string;
    readonly all: string;
    readonly reset: string;
    /** Says how many rows are left; holds `{shown}` and `{all}`. */
    readonly shown: string;
  };
  readonly allDisagreements: string;
  readonly allSources: string;
  readonly expected: string;
  readonly doubtful: string;
  readonly stepLink: string;
  readonly independence: string;
  readonly ownText: string;
  readonly sources: string;
  readonly sourcesIntro: string;
  readonly contributes: string;
  readonly contributesNothing: string;
  readonly slips: string;
  readonly copyOf: string;
  readonly corrections: string;
  readonly decisions: string;
  readonly decisionsIntro: string;
  /** What the desk may decide, by the key it has in desk.yaml. */
  readonly fields: Readonly<Record<string, string>>;
  readonly howDated: Readonly<Record<NonNullable<Source['published']>['how'], string>>;
  readonly howAsOf: Readonly<Record<NonNullable<Claim['asOf']>['how'], string>>;
  readonly undated: string;
  readonly noPublisher: string;
  readonly saidBy: string;
  readonly theSource: string;
  readonly publishedIn: string;
  readonly disputed: string;
  readonly alsoCounted: string;
  /** Before the set that a number is taken from, and between it and what is left. */
  readonly takenFrom: string;
  readonly leaves: string;
  readonly inContext: string;
  readonly atPublisher: string;
  readonly close: string;
  readonly worksOut: string;
  /** For each word of `calc:`: what stands before its first operand, and before each later one. */
  readonly calc: Readonly<
    Record<
      'sum' | 'difference' | 'ratio' | 'share' | 'min' | 'max' | 'days',
      readonly [before: string, between: string]
    >
  >;
  readonly notes: string;
  readonly notesIntro: string;
  readonly sameValues: string;
  readonly figureSources: string;
  /** What the licence of the data does not cover. */
  readonly dataRights: string;
  readonly downloadChart: string;
  readonly largePicture: string;
  readonly partOf: string;
  readonly embed: {
    /** Stands below a chart and leads to its codes. */
    readonly link: string;
    readonly intro: string;
    readonly alone: string;
    /** Title of the page that shows every chart of a story. */
    readonly gallery: string;
    readonly galleryIntro: string;
    /** Heads the list of pages that frame the charts as others do, and each of those pages, before the host's name. */
    readonly hosts: string;
    readonly hostsIntro: string;
    /** What is done on such a page, and what is not. */
    readonly hostNote: string;
    /** Stands before what a page with the host's library writes. */
    readonly hostCall: string;
    /** Stands before the height in pixels that a chart told. */
    readonly heard: string;
    /** What stands in for each width of frame. */
    readonly frames: readonly [string, string, string, string];
    readonly codesOf: string;
    /** Leads to all codes of a chart. */
    readonly allCodes: string;
    readonly codes: Readonly<
      Record<
        'frame' | 'scripted' | 'pym' | 'address' | 'picture' | 'drawing' | 'frozen',
        { readonly name: string; readonly note: string }
      >
    >;
    readonly copy: string;
    readonly copied: string;
    /** Stands before the day of a frozen chart; then the link to the live one, and what it says when that is newer. */
    readonly frozen: string;
    readonly live: string;
    readonly newer: string;
    readonly heights: string;
    readonly width: string;
    readonly height: string;
  };
  readonly opensSentence: string;
  readonly howMade: string;
  readonly howMadeText: readonly string[];
  /** Stands above a citation of the page. */
  readonly cite: string;
  readonly downloads: string;
  readonly downloadsIntro: string;
  readonly files: Readonly<Record<string, string>>;
  readonly quotedSentences: string;
  readonly quotedIntro: string;
  readonly noQuotes: string;
  readonly about: string;
  readonly language: string;
  readonly file: string;
  readonly fingerprint: string;
  readonly fingerprintWhy: string;
  readonly address: string;
  readonly backToStory: string;
  readonly explainers: string;
  readonly explainersIntro: string;
  readonly noExplainers: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly footer: string;
  readonly sides: Readonly<Record<Side, string>>;
}
