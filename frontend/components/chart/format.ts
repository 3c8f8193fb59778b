import type { Axis } from './model';

const LOCALES: Record<string, string> = { vi: 'vi-VN', en: 'en-GB' };
const NO_BREAK_SPACE = '\u00a0';

/** Writes the numbers of an axis: `1.685` and `20 %` in Vietnamese, `1,685` and `20%` in English. */
export function tickFormat(axis: Axis): (value: number | string) => string {
  const numbers = new Intl.NumberFormat(LOCALES[axis.format] ?? LOCALES.vi, { maximumFractionDigits: 2 });
  const tight = axis.format === 'en' && axis.suffix === '%';
  const end = axis.suffix === '' ? '' : (tight ? '' : NO_BREAK_SPACE) + axis.suffix;
  return (value) => (Number.isFinite(Number(value)) ? numbers.format(Number(value)) + end : '');
}

export interface Scale {
  min: number;
  max: number;
  steps: number;
}

/** A scale with round ends: percentages run to 100, everything else to the next round step. */
export function scale(values: number[], axis: Axis, wantedSteps: number, fromZero = true): Scale {
  const low = axis.min ?? Math.min(fromZero ? 0 : Infinity, ...values);
  const high = axis.max ?? Math.max(...values, fromZero ? 0 : -Infinity);
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    return { min: 0, max: 1, steps: 1 };
  }
  const percent = axis.suffix === '%' && low >= 0 && high <= 100 && (fromZero || high - low > 25);
  if (percent && axis.min === null && axis.max === null) {
    return { min: 0, max: 100, steps: wantedSteps >= 5 ? 5 : wantedSteps >= 4 ? 4 : 2 };
  }
  const step = roundStep((high - low || Math.abs(high) || 1) / wantedSteps);
  const min = axis.min ?? Math.floor(low / step) * step;
  const max = axis.max ?? Math.max(min + step, Math.ceil(high / step - 1e-9) * step);
  return { min, max, steps: Math.max(1, Math.round((max - min) / step)) };
}

/** The values at which a scale has a line and a label. */
export function ticks({ min, max, steps }: Scale): number[] {
  return Array.from({ length: steps + 1 }, (_, i) => min + ((max - min) * i) / steps);
}

function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= raw - 1e-9) ?? 10;
  return factor * power;
}
