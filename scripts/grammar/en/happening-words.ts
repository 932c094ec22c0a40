/** Words of news English for the happenings, by their ids. */
import type { HappeningWords, Sense } from '../happening-types.ts';
import { happeningsOfPeople } from './happenings-of-people.ts';
import { happeningsOfPublicLife } from './happenings-of-public-life.ts';
import { happeningsOfThings } from './happenings-of-things.ts';

export const happeningWords: Readonly<Record<string, HappeningWords>> = {
  ...happeningsOfPeople,
  ...happeningsOfPublicLife,
  ...happeningsOfThings,
};

/** Verbs of taking part: what in is said by a noun beside them. */
export const joiningVerbs = 'join participate involve take attend stage';

/** Words that mean a happening of nouns of one kind only: jobs go, seats are taken. */
export const senses: readonly Sense[] = [
  { id: 'cut', kind: 'jobs', words: 'go lose lost loss cost threaten disappear risk vanish' },
  { id: 'destroyed', kind: 'places', words: 'lose lost loss gut' },
  { id: 'cut', kind: 'workers', words: 'fire terminate' },
  { id: 'bought', kind: 'money', words: 'sign' },
  { id: 'won', kind: 'awards', words: 'take claim' },
  { id: 'produced', kind: 'things', words: 'make' },
  { id: 'cut', kind: 'workers', words: 'leave go', intransitive: true },
  { id: 'abducted', kind: 'people', words: 'capture seize' },
];

/** What can be dated: `begin`, announcements included, goes with the happening it opens. */
export const milestones: readonly { readonly id: string; readonly words: string }[] = [
  {
    id: 'begin',
    words:
      'begin began begun start launch commence announce announcement unveil kick since kickoff onset',
  },
  { id: 'end', words: 'end finish conclude expire complete' },
  {
    id: 'meet',
    words: 'meet met visit summit talks receive host travel',
  },
  { id: 'vote', words: 'election vote poll referendum ballot primary caucus' },
  { id: 'capture', words: 'capture raid apprehend seize oust overthrow' },
  { id: 'resign', words: 'resign resignation quit step withdraw' },
  { id: 'sign', words: 'sign agree agreement treaty deal ceasefire' },
  { id: 'attack', words: 'attack bomb bombing strike explosion blast shoot shooting' },
  { id: 'discover', words: 'discover discovery learn detect uncover find found' },
];
