/** Writes custom properties out where they are read, if the sheet is no longer for it. */
import { blocksOf, mapBlocks } from './sheet-blocks.ts';

/**
 * Gives a minified sheet without the properties of `:root` that are set once, at the top, and read so seldom that a name
 * costs more than it saves.
 */
export function inlineProperties(css: string): string {
  const set = [...css.matchAll(/(?<=[{;])(--[\w-]+):/g)].map(([, name = '']) => name);
  const [name, value] =
    rootProperties(css).find(
      ([own, text]) => set.filter((one) => one === own).length === 1 && isCheap(css, own, text),
    ) ?? [];
  if (name === undefined || value === undefined) return css;
  const declaration = `${name}:${value}`;
  const without = mapBlocks(css, ({ head, body }) => ({
    head,
    body: body
      .split(';')
      .filter((one) => one !== declaration)
      .join(';'),
  }));
  return inlineProperties(without.replaceAll(`var(${name})`, value));
}

/** A reading that names what to do without the property stays as it is. */
function isCheap(css: string, name: string, value: string): boolean {
  const [reading, setting] = [`var(${name})`, `${name}:${value};`];
  const reads = css.split(reading).length - 1;
  const others = css.split(`var(${name},`).length - 1;
  return others === 0 && reads * (value.length - reading.length) <= setting.length;
}

/** Those that hold always: not of `:root` within a group. */
function rootProperties(css: string): readonly (readonly [string, string])[] {
  return blocksOf(css)
    .filter(({ head }) => head === ':root')
    .flatMap(({ body }) => body.split(';'))
    .flatMap((declaration) => {
      const [, name, value] = /^(--[\w-]+):(.+)$/s.exec(declaration) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    });
}
