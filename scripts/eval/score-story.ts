/** Scores the claims of a story that have a measure against hand-made gold: values, speakers, noise. */
import { z } from 'astro/zod';
import type { Claim } from '../../src/model/claim.ts';
import { type Figure, share } from './figure.ts';
import { close, samePlace } from './match.ts';
import { significantWords } from './significant-words.ts';

const place = { file: z.string(), start: z.number(), end: z.number() };
const number = z.number().nullable().optional();
const goldSchema = z.object({
  ...place,
  value: number,
  low: number,
  high: number,
  attributedTo: z.string().nullable().optional(),
});
const storySchema = z.object({
  gold: z.array(goldSchema),
  noise: z.array(z.object(place)),
});

export type StoryGold = z.infer<typeof storySchema>;
type GoldClaim = StoryGold['gold'][number];

/** Parses a story.json; keys it does not need are ignored. @throws ZodError where it is not one */
export function parseStoryGold(text: string): StoryGold {
  return storySchema.parse(JSON.parse(text));
}

/** Gives the figures of several stories together. */
export function scoreStories(
  stories: readonly { readonly gold: StoryGold; readonly claims: readonly Claim[] }[],
): Figure[] {
  const tally = { gold: 0, value: 0, said: 0, who: 0, noise: 0, taken: 0, claims: 0 };
  for (const { gold, claims } of stories) {
    const measured = claims.filter(({ measure }) => measure !== null);
    tally.claims += measured.length;
    tally.noise += gold.noise.length;
    tally.taken += gold.noise.filter((noise) =>
      measured.some((claim) => samePlace(noise, claim)),
    ).length;
    for (const wanted of gold.gold) {
      const found = measured.filter(
        (claim) => samePlace(wanted, claim) && sameNumber(wanted, claim),
      );
      tally.gold++;
      if (found.length > 0) tally.value++;
      const words = significantWords(wanted.attributedTo ?? null);
      if (words.size === 0) continue;
      tally.said++;
      if (
        found.some(({ attributedTo }) =>
          [...significantWords(attributedTo)].some((word) => words.has(word)),
        )
      )
        tally.who++;
    }
  }
  return [
    share('stories: value recall', tally.value, tally.gold),
    share('stories: attribution', tally.who, tally.said),
    share('stories: noise taken', tally.taken, tally.noise, false),
    share('stories: claims per gold claim', tally.claims, tally.gold, false),
  ];
}

function sameNumber(gold: GoldClaim, claim: Claim): boolean {
  if (gold.value == null) return close(gold.low, claim.low) && close(gold.high, claim.high);
  if (claim.value !== null) return close(gold.value, claim.value);
  return close(gold.value, claim.low) || close(gold.value, claim.high);
}
