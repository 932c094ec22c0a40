/** What moves on a page as a reader scrolls through it. */
import type { Page } from 'playwright-core';

export interface Move {
  /** How often it is repeated. */
  readonly times: number;
  /** The property that a transition changes, `animation` for anything else. */
  readonly what: string;
}

export async function movesOf(page: Page): Promise<readonly Move[]> {
  return page.evaluate(async () => {
    const seen = new Map<Animation, { readonly times: number; readonly what: string }>();
    for (let y = 0; y < document.body.scrollHeight; y += 200) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((done) => setTimeout(done, 30));
      for (const animation of document.getAnimations()) {
        const what =
          animation instanceof CSSTransition ? animation.transitionProperty : 'animation';
        seen.set(animation, {
          times: animation.effect?.getTiming().iterations ?? Infinity,
          what,
        });
      }
    }
    return [...seen.values()];
  });
}
