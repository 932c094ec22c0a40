/** Shows the codes of a chart in a dialog; without this script, or where it fails, the link leads to the page that gives them. */
import './copy-code.ts';

/** What DOMParser takes where a page's policy refuses it a string (Trusted Types). */
interface Policy {
  readonly createHTML: (html: string) => string;
}
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

/** For a parser that runs nothing. The styles of the other page are not allowed on this one, which has its own of the same. */
const rules: Policy = { createHTML: (html) => html.replace(/<style\b[\s\S]*?<\/style>/g, '') };
const policy =
  typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy('codes', rules);

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

async function loadCodes(address: string): Promise<Element> {
  const html = await (await fetch(address)).text();
  const page = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  const codes = page.querySelector('.codes');
  if (codes === null) throw new Error(`no codes at ${address}`);
  for (const other of codes.querySelectorAll('.back, script')) other.remove();
  return codes;
}

function show(codes: Element, closeLabel: string): void {
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  close.textContent = closeLabel;
  close.addEventListener('click', () => dialog.close());
  dialog.ariaLabel = codes.querySelector('h1')?.textContent ?? '';
  dialog.setAttribute('closedby', 'any');
  dialog.className = 'codes';
  dialog.append(close, document.adoptNode(codes));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
