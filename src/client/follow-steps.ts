/** Lets the chart beside the steps follow the reader: a mark appears when the step that claims it is reached. */

for (const rail of document.querySelectorAll('.rail')) {
  const steps = [...rail.querySelectorAll('.step')];
  const marks = [...rail.querySelectorAll('.drawing [class]')].flatMap((mark) => {
    const [, step] = /(?:^| )s(\d{1,3})(?: |$)/.exec(mark.getAttribute('class') ?? '') ?? [];
    return step === undefined ? [] : [{ mark, step: Number(step) }];
  });
  if (marks.length === 0) continue;
  const show = (reached: number): void => {
    steps.forEach((step, index) => step.classList.toggle('now', index === reached));
    for (const { mark, step } of marks) mark.classList.toggle('later', step > reached);
  };
  const line = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) show(steps.indexOf(target));
    },
    // A line across the middle of the window: one step at a time is on it.
    { rootMargin: '-50% 0px -50% 0px' },
  );
  for (const step of steps) line.observe(step);
}
