/** Words of news English for work, protest and law, by the ids of the happenings. */
import type { HappeningWords } from '../happening-types.ts';

export const happeningsOfPublicLife: Readonly<Record<string, HappeningWords>> = {
  cut: {
    words: 'cut shed axe slash redundancy layoff eliminate scrap dismiss rid sack',
    phrases: [
      'lay off',
      'laid off',
      'get rid of',
      'made redundant',
      'lose their jobs',
      'lost their jobs',
      'job cuts',
      'job losses',
      'job cut',
      'lose their job',
      'jobs lost',
      'let go of',
    ],
    roles: 'job post position role worker employee staff layoff redundancy cut servant',
    counts: 'layoff redundancy',
  },
  hired: {
    words: 'hire recruit',
    roles: 'job post position role worker recruit employee staff',
  },
  created: { words: 'create creation' },
  employed: {
    words: 'employ employment workforce',
    roles: 'job post position role worker employee staff',
  },
  striking: {
    words: 'strike struck walkout striker stoppage picket',
    phrases: [
      'walk out',
      'walked out',
      'down tools',
      'industrial action',
      'stayed away',
      'stay away',
      'joined the walkout',
      'stopped work',
      'refused to work',
      'on the picket line',
      'did not report for work',
    ],
    roles: 'worker striker staff employee',
  },
  balloted: { words: 'ballot balloting', roles: 'member worker' },
  gathered: {
    words:
      'attend gather rally march protest demonstrate attendance turnout crowd attendee protester congregate watch assemble throng demonstration',
    phrases: [
      'took to the streets',
      'turned out',
      'turned up',
      'showed up',
      'took part',
      'take part',
      'filled the streets',
      'lined the streets',
      'packed into',
      'joined the march',
      'joined the protest',
      'joined the rally',
      'came out',
      'in attendance',
      'took to the street',
      'at the rally',
      'at the march',
      'at the vigil',
    ],
    roles:
      'protester demonstrator marcher attendee participant supporter fan spectator visitor crowd mourner',
  },
  voted: { words: 'vote', roles: 'voter elector' },
  charged: {
    words: 'charge indict prosecute indictment arraign',
    phrases: ['face charges', 'facing charges', 'stand trial', 'on trial'],
  },
  convicted: {
    words: 'convict sentence conviction jailing',
    phrases: [
      'sentenced to death',
      'condemned to death',
      'found guilty',
      'pleaded guilty',
      'sent to prison',
    ],
  },
  acquitted: { words: 'acquit acquittal clear' },
  deported: { words: 'deport expel repatriate deportation' },
};
