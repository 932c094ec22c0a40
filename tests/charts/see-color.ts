/** What a color looks like to other eyes: contrast by WCAG 2.2, color blindness by Machado, Oliveira and Fernandes (2009), distance in CIELAB. */
import { lab, rgb } from 'd3';

export type Eye = 'full' | 'deutan' | 'protan' | 'tritan' | 'grey';

/** Severity 1.0, rows of linear RGB. */
const matrices: Readonly<Record<Exclude<Eye, 'full'>, readonly (readonly number[])[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** Gives the contrast of two colors, 1 to 21. */
export function contrast(one: string, two: string): number {
  const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Gives how far apart two colors are to an eye: CIE 1976, where about 2 can just be told apart. */
export function distance(one: string, two: string, eye: Eye): number {
  const [a, b] = [lab(see(one, eye)), lab(see(two, eye))];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

function see(color: string, eye: Eye): string {
  if (eye === 'full') return color;
  const linear = linearOf(color);
  const [r, g, b] = matrices[eye].map((row) =>
    encode(row.reduce((sum, factor, index) => sum + factor * (linear[index] ?? 0), 0)),
  ) as [number, number, number];
  return rgb(r, g, b).formatHex();
}

function luminance(color: string): number {
  const [r, g, b] = linearOf(color) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linearOf(color: string): number[] {
  const { r, g, b } = rgb(color);
  return [r, g, b].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function encode(part: number): number {
  const bound = Math.min(1, Math.max(0, part));
  return 255 * (bound <= 0.0031308 ? bound * 12.92 : 1.055 * bound ** (1 / 2.4) - 0.055);
}
