/** Small English words that decide whether a number can be held against another; each value is a list separated by spaces. */

export interface ComparingWords {
  /** Before "of the 40": they take a part of it, so that what is told is not told of the forty. */
  readonly partHeads: string;
  /** Between a whole and its part, or after the part; phrases with hyphens for spaces. */
  readonly partLinks: string;
  /** Before a number that comes on top of others. */
  readonly addingBefore: string;
  /** After a number that does. */
  readonly addingAfter: string;
  /** Phrases, with hyphens for spaces, before a number that no longer holds. */
  readonly formerly: string;
  /** Right before a number against which another is held; phrases likewise. */
  readonly heldAgainst: string;
  /** The same where "the" or its like stands between. */
  readonly heldAgainstThe: string;
  /** In a sentence that sets its number against what somebody else says. */
  readonly contrasting: string;
  /** By a number that holds for the whole world or the whole country. */
  readonly widest: string;
  /** In a sentence whose number is worked out, not counted. */
  readonly estimating: string;
  /** Before a verb that has not happened yet. */
  readonly planning: string;
  /** The perfect, which makes such a verb one about what may have happened: "may have affected". */
  readonly perfect: string;
  /** Pairs, with a stroke between, that no one can be both of: their shares are of one whole. */
  readonly opposites: string;
}

export const comparingWords: ComparingWords = {
  partHeads:
    'first last one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty dozen dozens scores some many most none half each any few several only rest majority minority part quarter third fraction',
  partLinks:
    'including includes include with among of-them of-whom of-which of-those bringing brings taking total',
  addingBefore: 'another additional further extra',
  addingAfter: 'more additional fewer less',
  formerly:
    'till-now until-now up-to-now up-from down-from rose-from rising-from increased-from fell-from falling-from dropped-from previously earlier-estimate-of previous-estimate-of revised-from earlier-figure-of previous-figure-of',
  heldAgainst:
    'against versus compared-with compared-to instead-of rather-than unlike not contradicting disputing',
  heldAgainstThe: 'than below above under over beyond twice double exceeding',
  contrasting:
    'but however while whereas although though yet instead contrary only merely just barely real actual true actually disputed disputes dispute disputing denied denies deny denying rejected rejects dismissed dismisses contradicted contradicts challenged questioned acknowledges acknowledged admits admitted concedes conceded insists insisted maintains maintained stuck higher lower fewer',
  widest: 'worldwide world-wide globally nationwide internationally',
  estimating:
    'estimate estimates estimated estimating model models modeled modelled modeling modelling projection projections projected extrapolated simulation forecast forecasts',
  planning:
    'will would could might expected planned plans scheduled due aims hopes target goal threatens threatened forecast forecasts set',
  perfect: 'have has had been',
  opposites:
    'for/against favor/against favor/opposed favour/against favour/opposed yes/no approve/disapprove approved/disapproved agree/disagree agreed/disagreed support/oppose supported/opposed supporting/opposing',
};
