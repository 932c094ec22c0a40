/** Shows the codes of a chart in a dialog; without this script, or where it fails, the link leads to the page that gives them. */
import './copy-code.ts';

type ParseHtml = (
  html: string,
  options: { readonly sanitizer: { readonly removeElements: readonly string[] } },
) => Document;

/** Parses without running anything (HTML Sanitizer API): to any other parser the page's policy refuses a string. */
const { parseHTML } = Document as typeof Document & { readonly parseHTML?: ParseHtml };

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[data-close]') : null;
  if (!(link instanceof HTMLAnchorElement) || parseHTML === undefined) return;
  event.preventDefault();
  loadCodes(link.href, parseHTML).then(
    (codes) => show(codes, link.dataset['close'] ?? ''),
    () => location.assign(link.href),
  );
});

async function loadCodes(address: string, parse: ParseHtml): Promise<Element> {
  const html = await (await fetch(address)).text();
  // The styles of that page are not allowed on this one, which has its own of the same.
  const codes = parse(html, { sanitizer: { removeElements: ['style'] } }).querySelector('.codes');
  if (codes === null) throw new Error(`no codes at ${address}`);
  return codes;
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
