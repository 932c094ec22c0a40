/** Takes from a drawing what its places mean: it goes with the marks wherever they are put. */
import type { Element } from 'hast';

export function scalesOf({ properties }: Element): Element['properties'] {
  return { dataX: properties['dataX'], dataY: properties['dataY'] };
}
