/** Sizes the frame in it as one host would: by what the chart says in that host's protocol, and by nothing else. */
import { hostProtocols } from '../model/host-protocols.ts';

/** Pixels; a greater height is no chart's. */
const tallest = 10_000;

class HostFrame extends HTMLElement {
  connectedCallback(): void {
    const frame = this.querySelector('iframe');
    const heard = this.querySelector('output');
    const host = hostProtocols.find(({ id }) => id === this.dataset['host']);
    if (frame === null || heard === null || host === undefined) return;
    const { id, src } = frame;
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      const height = host.hear(data, { id, src });
      if (!Number.isInteger(height) || Number(height) < 1 || Number(height) > tallest) return;
      frame.style.height = `${Number(height)}px`;
      heard.textContent = String(height);
    });
    const question = host.ask(id);
    const ask = (): void => frame.contentWindow?.postMessage(question, '*');
    if (question === null) {
      // What is never asked speaks once, and may have spoken before this listened.
      frame.src = src;
      return;
    }
    frame.addEventListener('load', ask);
    ask();
  }
}

customElements.define('host-frame', HostFrame);
