/** English phrases and nouns that name a speaker without a verb. */

/** What stands before the speaker; `*` is a past participle of a reporting verb. */
export const reportingPhrases: readonly string[] = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'citing',
  'as * by',
];

export const reportingNouns =
  'account admission allegation announcement assertion assessment calculation claim comment complaint conclusion confirmation declaration denial disclosure estimate estimation finding forecast pledge prediction projection promise remark report revelation statement suggestion tally testimony vow warning accusation count toll outlook guidance emphasis insistence argument belief';

export const evidenceNouns =
  'analysis article assessment audit average biography book bulletin calculation census chart communique count data database document estimate evidence figure filing finding forecast graph indictment information investigation inquiry lawsuit letter list log memo memorandum minutes model notice number paper poll polling probe projection ranking record report research result review sheet spreadsheet statement statistic study summary survey tally testimony text transcript tweet update verification video website';
