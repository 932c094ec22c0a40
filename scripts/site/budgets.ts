/** What a reader may have to download for a page, in bytes as they travel (brotli). */

export interface Budget {
  /** The page with the styles in it. */
  readonly html: number;
  readonly scripts: number;
  /** Every face that the page names, whether its letters occur or not. */
  readonly fonts: number;
  /** The page itself included. */
  readonly requests: number;
}

const kilobyte = 1024;
const shared = { scripts: 5 * kilobyte, fonts: 45 * kilobyte, requests: 8 };

/** An explainer of up to this many claims is small: its page fits what a phone gets at once. */
const smallStory = 80;

/** Gives the budget of the explainer of a story with that many claims. */
export function explainerBudget(claims: number): Budget {
  return claims <= smallStory ? { ...shared, html: 20 * kilobyte } : pageBudget;
}

/** Of any other page. */
export const pageBudget: Budget = { ...shared, html: 60 * kilobyte };

/** What a chart in a frame should weigh; sentences that are longer than that are nobody's fault, and no build fails. */
export const lightEmbed = 4 * kilobyte;

/** Of a chart in a frame: one request. */
export const embedBudget: Budget = { ...pageBudget, scripts: kilobyte, fonts: 0, requests: 1 };
