/** What each text and mark of the charts is painted with, and on what. */
import type { Page } from 'playwright-core';

export interface Ink {
  /** What is painted. */
  readonly of: string;
  readonly color: string;
  readonly behind: string;
  /** Contrast that WCAG 2.2 asks for: 1.4.3 of texts, 1.4.11 of marks. */
  readonly least: number;
}

/** Gives the inks of the drawings in view; rules that only lead the eye are left out. */
export async function inksOf(page: Page): Promise<readonly Ink[]> {
  return page.locator('figure svg.chart:visible').evaluateAll((drawings) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const isInk = (color: string): boolean => color !== 'none' && !/, 0\)$/.test(color);
    return drawings.flatMap((drawing) => {
      const texts = [...drawing.querySelectorAll('text')].map((text) => {
        const rect = text.parentElement?.matches('.pill')
          ? text.parentElement.querySelector('rect')
          : null;
        const behind = rect === null ? paper : getComputedStyle(rect).fill;
        return { of: text.textContent, color: getComputedStyle(text).fill, behind, least: 4.5 };
      });
      const marks = [...drawing.querySelectorAll('.mark, .arrow, .axis, .dots, .pill rect')].map(
        (mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          const color = isInk(stroke) ? stroke : fill;
          return { of: mark.getAttribute('class') ?? 'rect', color, behind: paper, least: 3 };
        },
      );
      return [...texts, ...marks];
    });
  });
}
