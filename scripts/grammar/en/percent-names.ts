/** English ways to say per cent; the unit is what the page prints beside the number. */
export const percentNames: Readonly<Record<string, string>> = {
  '%': '%',
  '٪': '%',
  percent: '%',
  'per cent': '%',
  'per - cent': '%',
  pct: '%',
  'percentage point': 'percentage point',
  'percentage points': 'percentage point',
  'percent points': 'percentage point',
  'per cent points': 'percentage point',
  pp: 'percentage point',
  pc: '%',
};
