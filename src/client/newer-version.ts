/** Asks once, after everything else, whether a frozen chart is still the newest, and says so where it is not. */
const link = document.querySelector<HTMLAnchorElement>('a[data-newer]');

if (link !== null)
  addEventListener('load', () => {
    const { hash, newer = '' } = link.dataset;
    fetch(new URL('latest.json', link.href))
      .then((answer) => answer.json())
      .then((latest: unknown) => {
        const newest: { readonly hash?: unknown } = Object(latest);
        // Anything else is not ours, whoever answers at the address today.
        const isName = /^[\da-f]{12}$/.test(String(newest.hash));
        if (isName && newest.hash !== hash) link.textContent = newer;
      })
      // A host's sandbox may not let it ask: the link says enough.
      .catch(() => undefined);
  });
