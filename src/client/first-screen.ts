/** Lays out the first screen before the rest, which follows part by part; stands in a page's head as it is: no types. */
{
  const { classList } = document.documentElement;
  const [visit] = performance.getEntriesByType('navigation');
  let isPainted = false;
  let most = 1;
  const next = () => {
    const waiting = document.querySelectorAll(':is(.story, .rail) > :nth-child(n + 4):not(.here)');
    for (const part of [...waiting].slice(0, most)) part.classList.add('here');
    // A few frames for all: nobody should meet a page that lacks its end.
    most *= 2;
    if (waiting.length === 0 && document.readyState === 'complete') classList.remove('arriving');
    else requestAnimationFrame(next);
  };
  const start = () => {
    if (!isPainted) requestAnimationFrame(next);
    isPainted = true;
  };
  // Whoever comes back, or to a part, needs the height of all that stands before it.
  if (visit?.toJSON().type === 'navigate' && location.hash === '') {
    classList.add('arriving');
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) start();
    }).observe({ type: 'paint', buffered: true });
    addEventListener('load', start);
  }
}
