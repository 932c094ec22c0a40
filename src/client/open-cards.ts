/** Opens the card of a chart mark beside it; without this script the mark leads to the same sentence in the notes. */

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const mark = event.target instanceof Element ? event.target.closest('svg a[data-claim]') : null;
  if (!(mark instanceof SVGAElement)) return;
  const card = document.getElementById(mark.href.baseVal.replace(/^#note-/, 'card-'));
  if (card === null || typeof card.showPopover !== 'function') return;
  event.preventDefault();
  const place = standIn(mark);
  card.style.setProperty('position-anchor', '--mark');
  card.showPopover();
  card.addEventListener('toggle', function forget(toggle) {
    if (toggle.newState !== 'closed') return;
    card.removeEventListener('toggle', forget);
    card.style.removeProperty('position-anchor');
    if (card.contains(document.activeElement) || document.activeElement === document.body)
      mark.focus({ preventScroll: true });
    place.remove();
  });
});

/** Lays an empty element over a mark's number: nothing can be anchored to a part of a drawing. */
function standIn(mark: SVGAElement): HTMLElement {
  const place = document.createElement('span');
  const frame = mark.closest<HTMLElement>('.drawing') ?? document.body;
  const [outer, inner] = [frame, mark.querySelector('text') ?? mark].map((element) =>
    element.getBoundingClientRect(),
  );
  if (outer !== undefined && inner !== undefined) {
    place.style.setProperty('position', 'absolute');
    place.style.setProperty('anchor-name', '--mark');
    place.style.setProperty('left', `${inner.left - outer.left}px`);
    place.style.setProperty('top', `${inner.top - outer.top}px`);
    place.style.setProperty('width', `${inner.width}px`);
    place.style.setProperty('height', `${inner.height}px`);
  }
  frame.append(place);
  return place;
}
