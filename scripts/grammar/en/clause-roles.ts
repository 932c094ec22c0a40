/** English words that say what a number is to its clause: a part, a whole, a level, a change, a sum of something. */

/** Verbs, as lemmas, that raise or lower what they have as subject. */
export const rises =
  'rise grow increase climb jump surge soar gain advance swell rocket double accelerate';
export const falls =
  'fall drop decline decrease plunge tumble slump shrink slide sink dip plummet slip lower ease slow';

/** Particles that do the same after a verb: "closed down 8 percent". */
export const riseParticles = 'up higher';
export const fallParticles = 'down lower';

/** The same as nouns: "a 7% fall in profit". */
export const riseNouns = 'rise increase growth jump surge gain climb hike raise boost';
export const fallNouns = 'fall drop decline decrease plunge slump reduction cut dip slide loss';

/** Verbs that say how large their subject is. */
export const linkingVerbs =
  'be reach stand total hit exceed surpass remain put come amount top average number near approach estimate value set mean keep record pass close end finish open trade restate revise report';

/** Verbs that give their object a size: "raise the age to 65". */
export const sizingVerbs =
  'raise increase lower cut reduce extend boost lift slash trim hike put set keep bring estimate hold';

/** What opens a stretch that ends at the new size: "from 60 to 65". */
export const originPrepositions = 'from';

/** What stands between such a verb and the new size, and between it and the difference. */
export const levelPrepositions = 'to at';
export const differencePrepositions = 'by';

/** Between a noun and the sum or share it has: "a fine of", "shares worth". */
export const sizeLinks = 'of';
export const worthLinks = 'worth';

/** Nouns that have a size of their own, in money, percent or another unit. */
export const sizedNouns =
  'turnout profit profits revenue revenues sales turnover income earnings fee fees price prices share shares stock stocks wage wages pay salary salaries inflation unemployment debt debts deficit surplus budget fine fines penalty ransom settlement damages compensation cost costs loss losses population attendance support approval lead majority margin magnitude temperature temperatures rate rates growth gdp economy output production exports imports bail bond reward prize bonus grant loan loans subsidy tax taxes tariff tariffs rent rents bill bills deal takeover bid offer contract investment funding fund aid donation donations savings pension pensions allowance dividend dividends value valuation worth exchange index currency demand supply emissions consumption spending expenditure rainfall depth height length width distance area speed slick radius weight capacity age score rating ratings vote votes efficacy effectiveness market payroll payout haul stake forecast target crowd workforce electorate membership';

/** Pronouns that stand for such a noun. */
export const sizedPronouns = 'it this they that';

/** Pronouns for who does something. */
export const actorPronouns = 'he she it they';
export const relativePronouns = 'who which that';

/** What brings a party's number after its name: "followed by Lund, with 12". */
export const bringingPrepositions = 'with on at';

/** What brings the one who did it, after a passive. */
export const byWords = 'by';

/** What ties a name to the noun before it: "Senator Lund of Norvik". */
export const nameTies = 'of from in for';

/** Particles that make another verb of a verb: "hand over". */
export const particles = 'over off out up down back away aside';

/** Adjectives after a share, each with the noun that has it: "91 percent effective". */
export const sizedAdjectives =
  'effective:efficacy efficacious:efficacy contained:containment complete:completion full:occupancy';
