/** Makes a plain table of claims sortable and filterable; what a reader chose stands in the address, so that it can be sent on. */

class SortableLedger extends HTMLElement {
  private readonly rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-from]')];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const asked = new URLSearchParams(location.search);
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) makeButton(head);
    for (const field of fieldsOf(form)) field.value = asked.get(field.name) ?? '';
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.filter(form));
    // A form is empty only after its event.
    form.addEventListener('reset', () => setTimeout(() => this.filter(form)));
    this.addEventListener('click', ({ target }) => {
      const head = target instanceof Element ? target.closest<HTMLElement>('th[data-sort]') : null;
      if (head === null) return;
      this.sort(head, head.ariaSort !== 'ascending');
      note('sort', head.dataset['sort'] ?? '');
      note('down', head.ariaSort === 'descending' ? 'yes' : '');
    });
    const sorted = [...this.querySelectorAll<HTMLElement>('th[data-sort]')].find(
      ({ dataset }) => dataset['sort'] === asked.get('sort'),
    );
    if (sorted !== undefined) this.sort(sorted, !asked.has('down'));
    this.filter(form);
  }

  /** Shows the rows that fit every field, and says how many they are. */
  private filter(form: HTMLFormElement): void {
    const {
      measure = '',
      side = '',
      from = '',
      since = '',
      until = '',
    } = Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value]));
    for (const field of fieldsOf(form)) note(field.name, field.value);
    for (const row of this.rows) {
      const own = row.dataset;
      const group = row.closest('tbody')?.dataset['measure'];
      row.hidden =
        (measure !== '' && group !== measure) ||
        (side !== '' && own['side'] !== side) ||
        (from !== '' && own['from'] !== from) ||
        (since !== '' && (own['until'] ?? '') < since) ||
        (until !== '' && (own['day'] ?? '9') > until);
    }
    for (const body of this.querySelectorAll('tbody'))
      body.hidden = !this.rows.some((row) => row.parentElement === body && !row.hidden);
    const output = form.querySelector('output');
    if (output === null) return;
    const print = (count: number): string =>
      new Intl.NumberFormat(document.documentElement.lang).format(count);
    output.value = (output.dataset['shown'] ?? '')
      .replace('{shown}', print(this.rows.filter(({ hidden }) => !hidden).length))
      .replace('{all}', print(this.rows.length));
  }

  /** Orders the rows of each measure: numbers of unlike things have no order. */
  private sort(head: HTMLElement, up: boolean): void {
    for (const other of this.querySelectorAll<HTMLElement>('th[data-sort]')) other.ariaSort = null;
    head.ariaSort = up ? 'ascending' : 'descending';
    const keyOf = keys[head.dataset['sort'] ?? ''] ?? keys['day'];
    if (keyOf === undefined) return;
    const sign = up ? 1 : -1;
    const sorted = this.rows.toSorted((a, b) => {
      const [one, two] = [keyOf(a), keyOf(b)];
      return one < two ? -sign : one > two ? sign : 0;
    });
    for (const row of sorted) row.parentElement?.append(row);
  }
}

const keys: Readonly<Record<string, (row: HTMLTableRowElement) => number | string>> = {
  number: (row) => Number(row.dataset['number'] ?? Infinity),
  who: (row) => row.cells[1]?.textContent.trim().toLowerCase() ?? '',
  day: (row) => row.dataset['day'] ?? '9',
};

function makeButton(head: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
}

/** Puts a choice in the address. */
function note(key: string, value: string): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(key);
  else address.searchParams.set(key, value);
  history.replaceState(null, '', address);
}

customElements.define('sortable-ledger', SortableLedger);
