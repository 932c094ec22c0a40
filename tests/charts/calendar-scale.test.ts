import { describe, expect, test } from 'vitest';
import { calendarScale } from '../../src/charts/calendar-scale.ts';

describe('calendarScale', () => {
  test('is true to the calendar where there is room, and says so', () => {
    const scale = calendarScale(['2026-01-01', '2026-01-11', '2026-01-31'], [0, 300], 10);
    expect([...scale.at.values()]).toEqual([0, 100, 300]);
    expect([scale.isSpread, scale.breaks]).toEqual([false, []]);
  });

  test('says where close days are spread apart', () => {
    const days = ['2026-01-12', '2026-01-13', '2026-01-23', '2026-02-02'];
    expect(calendarScale(days, [0, 500], 100).isSpread).toBe(true);
  });

  test('cuts a silence that would leave the other days no room', () => {
    const scale = calendarScale(['2024-03-01', '2026-01-12', '2026-01-16'], [0, 500], 40);
    expect(scale.breaks).toEqual([55]);
    expect([...scale.at.values()]).toEqual([0, 110, 500]);
    expect(scale.isSpread).toBe(false);
  });

  test('two days have no silence between others to cut', () => {
    expect(calendarScale(['2024-03-01', '2026-01-12'], [0, 500], 40).breaks).toEqual([]);
  });
});
