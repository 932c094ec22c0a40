// @ts-check
/** For pages without a resizer of their own: keeps each `<iframe data-sourceline>` as tall as the chart inside. */
(() => {
  /** @type {NodeListOf<HTMLIFrameElement>} */
  const frames = document.querySelectorAll('iframe[data-sourceline]');
  addEventListener('message', ({ source, origin, data }) => {
    const height = data?.sentinel === 'amp' && data.type === 'embed-size' ? data.height : 0;
    if (!Number.isInteger(height) || height < 1 || height > 10000) return;
    for (const frame of frames)
      // A sandboxed frame has no origin of its own.
      if (source === frame.contentWindow && ['null', new URL(frame.src).origin].includes(origin))
        frame.style.height = height + 'px';
  });
  for (const frame of frames)
    frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
})();
