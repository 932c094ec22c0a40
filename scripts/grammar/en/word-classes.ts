/** Closed word classes of English. */
import type { WordClasses } from '../speech-types.ts';

export const wordClasses: WordClasses = {
  determiner:
    'the a an this these those its his her their our my your some many several most all no any each every another other such certain both',
  preposition:
    'of in on at by for with from to into over under above below about between among against during within without near across around behind beyond despite per via amid toward towards upon inside outside like including following regarding concerning through throughout',
  subordinator:
    'that because although though while whereas if when after before since until unless whether once whenever where how why what as than',
  coordinator: 'and or but nor yet',
  contrast: 'although though while whereas but yet',
  person: 'he she him her',
  group: 'they them',
  thing: 'it this',
  self: 'i we you us me',
  relative: 'who which that whose whom',
  auxiliary:
    "is are was were be been being am has have had having do does did will would shall should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot it's he's she's they're they've we've we're i've i'm that's there's",
  passive: 'is are was were be been being am',
  negation:
    "not never n't no neither nor hardly isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot without",
  adverb:
    'likewise also already previously later earlier recently still again now then however meanwhile only just even repeatedly publicly privately further never not always often ever soon once initially originally separately jointly subsequently reportedly apparently simply clearly falsely correctly explicitly openly quietly long first finally both all too instead therefore moreover furthermore nevertheless nonetheless similarly overall additionally indeed thus hence here there today yesterday tomorrow tonight',
  time: 'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays today yesterday tomorrow tonight january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec week month year weekend morning summer winter autumn afternoon evening night day days weeks months years',
  finite:
    'said says came comes went goes made makes took takes got gets gave gives became becomes began begins left leaves led leads met meets sent sends rose rises fell falls grew grows ran runs saw sees knew knows lost loses won wins held kept keeps put puts set brought brings remains remained seems seemed appears appeared',
  example: 'including notably particularly especially like such namely',
  infinitive: 'to',
  agent: 'by',
  complementizer: 'that',
  personOwner: 'his her',
  groupOwner: 'their',
  thingOwner: 'its',
  definite: 'the this that',
  owner: 'his her its their',
  venue: 'in at',
  statistic:
    'poll polls survey surveys study studies census analysis estimate estimates count counts projection projections',
  verbParticle: 'out on',
  figureLink: 'at',
  reckoning:
    'estimate estimates forecast forecasts projection projections prediction predictions tally count toll outlook guidance figure figures number total data statistics turnout attendance',
  hearsay: 'reportedly allegedly purportedly',
  degree: 'least most more less fewer half',
  presenting: 'reveal show disclose document report announce publish release',
  indefinite: 'a an each every',
  relation: 'rival ally opponent critic friend colleague counterpart foe challenger nemesis',
  hearsayAdjective: 'reported alleged purported supposed',
  appeal: 'for',
  spokes: 'spokesman spokeswoman spokesperson spokespeople representative',
  impersonal: '',
  dative: '',
  elision: '',
  hung: '',
  clitic: '',
  citing: 'citing',
  plural:
    'police people men women media data some many most others families staff youth children several few u.s.',
  question: 'whether how what why if where',
  timeLead: 'last next this late early earlier later mid each every',
  nounLink: 'of for at from in with near like by',
  particle: 'de da del della di do dos das la le el al bin ibn van von der den ten ter of',
  nounLike:
    'rules plans states charges points hopes fears aims doubts signals rates projects counts',
  absolute: 'with',
  hearsayNoun: 'reports rumors rumours',
  nobody: 'others some many several most few people everyone all one another',
  credit: 'reuters afp ap epa pa getty associated press images',
  affiliate:
    'officer officers secretary representative spokesman spokeswoman spokesperson organizer organiser delegate negotiator coordinator',
  origin: 'from',
  countNoun: 'toll figure figures number total count',
  manner:
    'slowly quickly repeatedly promptly immediately finally eventually formally officially privately quietly publicly broadly widely roughly tentatively cautiously angrily bluntly flatly firmly strongly swiftly grudgingly initially previously reportedly ultimately',
  mention: 'of by',
  amount: 'number total',
};
