/** Opens the card of a number when the mouse rests on it, and closes it when the mouse has left both; a click keeps it open. */

const restMs = 300;
const leaveMs = 250;

let timer = 0;
let shown: { readonly number: HTMLButtonElement; readonly card: HTMLElement } | null = null;

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse' || !(target instanceof Element)) return;
  clearTimeout(timer);
  const number = target.closest<HTMLButtonElement>('button.cite');
  if (shown !== null && (shown.card.contains(target) || shown.number === number)) return;
  if (shown !== null) timer = window.setTimeout(close, leaveMs);
  else if (number !== null) timer = window.setTimeout(show, restMs, number);
});

document.addEventListener(
  'click',
  (event) => {
    clearTimeout(timer);
    if (shown === null || !(event.target instanceof Node) || !shown.number.contains(event.target))
      return;
    // The card is already there: the click would close it.
    event.preventDefault();
    shown = null;
  },
  true,
);

document.addEventListener(
  'toggle',
  (event) => {
    if (event.newState === 'closed' && event.target === shown?.card) shown = null;
  },
  true,
);

function show(number: HTMLButtonElement): void {
  const card = number.popoverTargetElement;
  if (!(card instanceof HTMLElement) || document.querySelector(':popover-open') !== null) return;
  card.showPopover({ source: number });
  shown = { number, card };
}

function close(): void {
  shown?.card.hidePopover();
  shown = null;
}
