import type { Mark } from './model';
import { hatch, NOTE, rimmed, svg, VALUE, type Font, type Pen } from './svg';
import { mix, readable, type Palette } from './theme';

const PLAIN = new Set(['FULL', 'QUALIFIED', 'COMPUTED', 'JOINT', 'SAMPLE', 'SINGLE', 'CONTEXT']);
const PART: Font = { size: 11.5, weight: 550 };

/** Where one bar lies: `at` turns a value into pixels, `end` is the last pixel a label may use. */
export interface Lane {
  at(value: number): number;
  middle: number;
  barHeight: number;
  end: number;
  /** Where lines stand that run through all bars. */
  crossed: number[];
}

/** Whether ApexCharts draws the bar itself, as a plain one. */
export function isPlain(mark: Mark): boolean {
  return PLAIN.has(mark.style) && mark.value !== null && mark.value !== 0 && mark.parts.length === 0;
}

export function markColour(mark: Mark, palette: Palette): string {
  return mark.style === 'CONTEXT' ? palette.context : palette.bar;
}

/** The value behind which the label is written; null for a mark of words only. */
export function endOf(mark: Mark): number | null {
  const ends = [mark.value, mark.high].filter((value) => value !== null);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Everything of a mark that is not a plain bar: bands, hollow bars, hairlines, parts, the target and the label. */
export function drawMark(mark: Mark, lane: Lane, pen: Pen): SVGElement[] {
  const band = mark.low !== null && mark.high !== null;
  const nodes: SVGElement[] = [];
  if (band && mark.style === 'CONFLICT') {
    nodes.push(...conflict(mark.low!, mark.high!, lane, pen.palette));
  } else if (band) {
    nodes.push(...range(mark.low!, mark.high!, lane, pen.palette));
  } else if (mark.parts.length > 0) {
    nodes.push(...parts(mark, lane, pen));
  } else if (mark.value === 0 || mark.style === 'ZERO') {
    nodes.push(tick(lane.at(mark.value ?? 0), 2, lane.barHeight, lane.middle, pen.palette.bar));
  } else if (mark.value !== null && !isPlain(mark)) {
    nodes.push(hollow(mark.value, lane, pen.palette));
  }
  if (mark.target !== null) {
    nodes.push(tick(lane.at(mark.target), 3, lane.barHeight + 8, lane.middle, pen.palette.text));
  }
  nodes.push(...label(mark, lane, pen));
  return nodes;
}

function conflict(low: number, high: number, lane: Lane, palette: Palette): SVGElement[] {
  const { pattern, fill } = hatch(palette.warnLine, palette.warnTint);
  return [
    svg('defs', {}, pattern),
    svg('rect', { ...box(low, high, lane), fill, stroke: palette.warnLine, 'stroke-width': 1 }),
    tick(lane.at(low), 3, lane.barHeight + 1, lane.middle, palette.warn),
    tick(lane.at(high), 3, lane.barHeight + 1, lane.middle, palette.warn),
  ];
}

function range(low: number, high: number, lane: Lane, palette: Palette): SVGElement[] {
  const { pattern, fill } = hatch(mix(palette.card, palette.bar, 0.55), mix(palette.card, palette.bar, 0.25), true);
  return [
    svg('defs', {}, pattern),
    svg('rect', { ...box(low, high, lane), fill, rx: 2, stroke: palette.bar, 'stroke-width': 1.5 }),
  ];
}

function hollow(value: number, lane: Lane, palette: Palette): SVGElement {
  const { x, y, width, height } = box(Math.min(0, value), Math.max(0, value), lane);
  const inner = { x: x + 0.75, y: y + 0.75, width: Math.max(0.5, width - 1.5), height: height - 1.5 };
  return svg('rect', { ...inner, rx: 1.5, fill: palette.card, stroke: palette.accent, 'stroke-width': 1.5 });
}

/** A bar made of named parts, each a step darker, with its own text where it fits. */
function parts(mark: Mark, lane: Lane, pen: Pen): SVGElement[] {
  let from = 0;
  return mark.parts.flatMap((part, i) => {
    const area = box(from, from + part.value, lane);
    const fill = mix(pen.palette.card, pen.palette.context, Math.min(1, 0.4 + i * 0.2));
    from += part.value;
    const inner = { ...area, width: Math.max(1, area.width - 1.5) };
    const nodes = [svg('rect', { ...inner, rx: 2, fill })];
    if (pen.width(part.text, PART) + 6 <= inner.width) {
      const ink = readable(fill, pen.palette.text, pen.palette.card);
      nodes.push(pen.text(part.text, inner.x + inner.width / 2, lane.middle, PART, ink, 'middle'));
    }
    return nodes;
  });
}

function label(mark: Mark, lane: Lane, pen: Pen): SVGElement[] {
  const end = endOf(mark);
  const words = end === null;
  const size = pen.width(mark.text, VALUE) + (mark.note ? pen.width(` ${mark.note}`, NOTE) : 0);
  let start = words ? lane.at(0) : lane.at(end) + 6;
  const lines = [...lane.crossed, ...(mark.target === null ? [] : [lane.at(mark.target)])];
  const last = Math.max(...lines.filter((line) => line > start - 8 && line < start + size + 6));
  const hit = last > -Infinity;
  if (hit && lane.end - (last + 8) >= size) {
    start = last + 8;
  }
  const room = lane.end - start;
  const font = words ? NOTE : VALUE;
  const text = pen.fit(mark.text, font, room);
  const ink = words ? pen.palette.text2 : pen.palette.text;
  const written = pen.text(text, start, lane.middle, font, ink, 'start', words);
  const nodes = [hit ? rimmed(written, pen) : written];
  const rest = start + pen.width(`${text} `, font) + 2;
  if (mark.note && lane.end - rest > 30) {
    const note = pen.fit(mark.note, NOTE, lane.end - rest);
    nodes.push(pen.text(note, rest, lane.middle, NOTE, pen.palette.text2));
  }
  return nodes;
}

function box(from: number, to: number, lane: Lane) {
  const x = lane.at(from);
  const y = lane.middle - lane.barHeight / 2;
  return { x, y, width: Math.max(1, lane.at(to) - x), height: lane.barHeight };
}

function tick(x: number, width: number, height: number, middle: number, fill: string): SVGElement {
  return svg('rect', { x: x - width / 2, y: middle - height / 2, width, height, fill });
}
