/** Puts a button beside a code that copies it; where the browser does not let it, the code is selected. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector('code');
    const { copy = '', copied = '' } = this.dataset;
    if (code === null || this.querySelector('button') !== null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.addEventListener('click', () => {
      const said = (): void => {
        button.textContent = copied;
        setTimeout(() => (button.textContent = copy), 2000);
      };
      navigator.clipboard.writeText(code.textContent).then(said, () => {
        getSelection()?.selectAllChildren(code);
      });
    });
    this.append(button);
  }
}

customElements.define('copy-code', CopyCode);
