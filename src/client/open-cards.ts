/** Opens the card of a chart mark beside it; without this script the mark leads to the same sentence in the notes. */

document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const mark = event.target instanceof Element ? event.target.closest('svg a[data-claim]') : null;
  if (!(mark instanceof SVGAElement)) return;
  const id = mark.href.baseVal.replace(/^#note-/, '');
  const card = document.getElementById(`card-${id}`);
  if (card === null || typeof card.showPopover !== 'function') return;
  event.preventDefault();
  anchorTo(card, mark);
  card.addEventListener('toggle', forget, { once: true });
  card.showPopover();

  /** The next opening may be from another place. */
  function forget(): void {
    card?.addEventListener(
      'toggle',
      () => {
        mark?.removeAttribute('data-open');
        if (mark instanceof SVGAElement) mark.focus({ preventScroll: true });
        card.style.removeProperty('position-anchor');
      },
      { once: true },
    );
  }
});

/** Ties a card to the mark that opened it, as a button does by itself. */
function anchorTo(card: HTMLElement, mark: SVGAElement): void {
  const number = mark.querySelector<SVGElement>('text') ?? mark;
  for (const old of document.querySelectorAll<SVGElement>('svg [data-anchor]')) {
    old.style.removeProperty('anchor-name');
    old.removeAttribute('data-anchor');
  }
  number.setAttribute('data-anchor', '');
  number.style.setProperty('anchor-name', '--mark');
  card.style.setProperty('position-anchor', '--mark');
}
