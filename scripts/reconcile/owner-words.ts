/** The words that say whose a thing is, where somebody has it: "her 52 percent". */
import { perLanguage } from '../grammar/languages/languages.ts';
import { fold } from './words.ts';

/** Takes a BCP 47 language; gives its possessives of persons and groups, folded. */
export const ownerWords: (language: string) => ReadonlySet<string> = perLanguage(
  ({ speech: { classes } }) =>
    new Set(
      fold(`${classes.personOwner} ${classes.groupOwner}`)
        .split(' ')
        .filter((word) => word !== ''),
    ),
);
