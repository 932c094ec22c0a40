/** Lays out the first screen before the rest, which follows part by part; stands in a page's head as it is: no types. */
{
  const { classList } = document.documentElement;
  let most = 0;
  const next = () => {
    // A few frames for all: nobody should meet a page that lacks its end.
    most += 1;
    const waiting = document.querySelectorAll(':is(.story, .rail) > :nth-child(n + 4):not(.here)');
    for (const part of [...waiting].slice(0, most)) part.classList.add('here');
    if (waiting[0] || document.readyState !== 'complete') requestAnimationFrame(next);
    else classList.remove('arriving');
  };
  const start = () => {
    if (most === 0) requestAnimationFrame(next);
  };
  const [visit] = performance.getEntriesByType('navigation');
  // Whoever comes back, or to a part, needs the height of all that stands before it.
  if (visit?.toJSON().type === 'navigate' && location.hash === '') {
    classList.add('arriving');
    new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
    addEventListener('load', start);
  }
}
