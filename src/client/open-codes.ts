/** Shows the codes of a chart in a dialog; without this script, or where it fails, the link leads to the page that gives them. */
import './copy-code.ts';

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[data-close]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  loadCodes(link.href).then(
    (codes) => show(codes, link.dataset['close'] ?? ''),
    () => location.assign(link.href),
  );
});

/** Parsed by the browser without running anything: a string would not pass the page's policy. */
function loadCodes(address: string): Promise<Element> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onerror = fail;
    request.onload = () => {
      const codes = request.responseXML?.querySelector('.codes') ?? null;
      if (codes === null) fail();
      else done(codes);
    };
    request.send();
  });
}

function show(codes: Element, closeLabel: string): void {
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  close.textContent = closeLabel;
  close.addEventListener('click', () => dialog.close());
  codes.querySelector('.back')?.remove();
  dialog.ariaLabel = codes.querySelector('h1')?.textContent ?? '';
  dialog.setAttribute('closedby', 'any');
  dialog.className = 'codes';
  dialog.append(close, document.adoptNode(codes));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
