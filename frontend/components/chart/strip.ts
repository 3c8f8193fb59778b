import { bareAxis, baseOptions, gridPadding } from './options';
import { scale, tickFormat, ticks } from './format';
import { GUIDE_WORDS, verticals } from './guides';
import { drawPoint } from './points';
import type { Mark, Plot, StripModel } from './model';
import { AXIS, NOTE, svg, type Pen } from './svg';

const LARGE = 4.5;
const SMALL = 2.25;
const SHRINK = 0.75;
const TALLEST_PILE = 84;
const LANE = 12;
const NAME_LANE = 16;
const SIDE = 18;

interface Place {
  mark: Mark;
  x: number;
  row: number;
}

/** One axis, a point a subject, piled up where they are close; what has two ends lies in a lane above the piles. */
export function stripPlot(model: StripModel, width: number, pen: Pen): Plot {
  const numbers = model.marks.flatMap((mark) => [mark.value, mark.low, mark.high].filter((n) => n !== null));
  const room = width - 2 * SIDE;
  const axis = scale([...numbers, ...model.guides.map((guide) => guide.at)], model.axis, width < 300 ? 2 : 4);
  const share = (value: number) => (value - axis.min) / (axis.max - axis.min);
  const format = tickFormat(model.axis);
  const single = model.marks.filter((mark) => mark.value !== null);
  const bands = model.marks.filter((mark) => mark.value === null && mark.low !== null);
  const { r, step, places, rows } = piled(single, (value) => share(value) * room);
  const names = single.some((mark) => named(mark, single)) ? NAME_LANE : 0;
  const top = model.guides.length > 0 ? GUIDE_WORDS + 4 : 4;
  const height = top + names + bands.length * LANE + Math.max(1, rows) * step + 6 + 24;
  const base = baseOptions('line', height, pen);
  return {
    width,
    height,
    columns: 1,
    layer: 'over',
    options: {
      ...base,
      series: [{ name: model.label, data: [{ x: axis.min, y: null }] }],
      stroke: { width: 0 },
      markers: { size: 0, hover: { size: 0 } },
      grid: {
        ...base.grid,
        xaxis: { lines: { show: true } },
        yaxis: { lines: { show: false } },
        padding: gridPadding({ left: SIDE, right: SIDE, top, bottom: 24 }),
      },
      xaxis: {
        ...bareAxis,
        type: 'numeric',
        min: axis.min,
        max: axis.max,
        tickAmount: axis.steps,
        axisBorder: { show: true, color: pen.palette.strongLine },
      },
      yaxis: { ...bareAxis, min: 0, max: 1 },
    },
    draw(frame) {
      const x = (value: number) => frame.x + share(value) * frame.width;
      const foot = frame.y + frame.height;
      const nodes = ticks(axis).map((n) => pen.text(format(n), x(n), foot + 13, AXIS, pen.palette.text2, 'middle'));
      const guides = verticals(model.guides, frame, x, pen);
      nodes.push(...guides.lines, ...guides.words);
      const look = { colour: pen.palette.bar, low: null, r: r - 0.5, series: { shape: 'CIRCLE' as const } };
      const spots = places.map(({ mark, x: across, row }) => {
        const at = { x: frame.x + across, y: foot - 3 - r - row * step };
        nodes.push(...drawPoint({ ...look, mark, ...at }, pen.palette));
        const size = Math.max(2 * r, 8);
        return { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size, mark, title: mark.sentence };
      });
      const last = { end: -Infinity };
      places
        .filter(({ mark }) => named(mark, single))
        .forEach(({ mark, x: across, row }) =>
          nodes.push(...name(mark, frame.x + across, foot - 3 - row * step, last, frame.y, pen)),
        );
      bands.forEach((mark, i) => {
        const middle = frame.y + names + (i + 0.5) * LANE;
        const [from, to] = [x(mark.low ?? 0), x(mark.high ?? 0)];
        nodes.push(...band(mark, from, to, middle, pen));
        const place = { x: from - 6, y: middle - LANE / 2, width: to - from + 12, height: LANE };
        spots.push({ ...place, mark, title: mark.sentence });
      });
      return { nodes, spots };
    },
  };
}

function band(mark: Mark, from: number, to: number, middle: number, pen: Pen): SVGElement[] {
  const conflict = mark.style === 'CONFLICT';
  const stroke = conflict ? pen.palette.warn : pen.palette.bar;
  const line = { x1: from, x2: to, y1: middle, y2: middle, stroke, 'stroke-width': 1.5 };
  const end = { series: { shape: 'CIRCLE' as const }, colour: pen.palette.bar, mark, y: middle, low: null, r: 3.5 };
  return [
    svg('line', conflict ? { ...line, 'stroke-dasharray': '4 3' } : line),
    ...drawPoint({ ...end, x: from }, pen.palette),
    ...drawPoint({ ...end, x: to }, pen.palette),
  ];
}

/** Where some are grey, the others are named. */
function named(mark: Mark, all: Mark[]): boolean {
  return mark.style !== 'CONTEXT' && all.some((other) => other.style === 'CONTEXT');
}

/** Neighbours that would touch stand on one another, in the middle of them; high piles make the points smaller. */
function piled(
  marks: Mark[],
  x: (value: number) => number,
): { r: number; step: number; places: Place[]; rows: number } {
  const sorted = marks.map((mark) => ({ mark, x: x(mark.value ?? 0), row: 0 })).sort((a, b) => a.x - b.x);
  for (let r = LARGE; ; r -= SHRINK) {
    const piles: Place[][] = [];
    for (const place of sorted) {
      const pile = piles.at(-1);
      if (pile && place.x - pile[0].x < 2 * r) {
        pile.push(place);
      } else {
        piles.push([place]);
      }
    }
    const rows = Math.max(0, ...piles.map((pile) => pile.length));
    if (rows * 2 * r <= TALLEST_PILE || r <= SMALL) {
      const places = piles.flatMap((pile) => {
        const middle = (pile[0].x + pile[pile.length - 1].x) / 2;
        return pile.map((place, row) => ({ ...place, x: middle, row }));
      });
      return { r, step: Math.min(2 * r, TALLEST_PILE / Math.max(1, rows)), places, rows };
    }
  }
}

function name(mark: Mark, x: number, top: number, last: { end: number }, highest: number, pen: Pen): SVGElement[] {
  const width = pen.width(mark.label, NOTE);
  const left = Math.max(0, x - width / 2);
  if (left < last.end + 6) {
    return [];
  }
  last.end = left + width;
  const y = highest + NAME_LANE / 2;
  return [
    svg('line', { x1: x, x2: x, y1: y + 7, y2: top - 8, stroke: pen.palette.text3, 'stroke-width': 1 }),
    pen.text(mark.label, left, y, NOTE, pen.palette.text),
  ];
}
