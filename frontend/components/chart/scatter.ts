import { bareAxis, baseOptions, gridPadding } from './options';
import { scale, tickFormat, ticks, type Scale } from './format';
import { GUIDE_WORDS, levels, verticals } from './guides';
import { placeLabels, type Wish } from './labels';
import { drawPoint } from './points';
import type { Frame, Measure, Plot, ScatterModel, Spot } from './model';
import { AXIS, VALUE, type Pen } from './svg';

const TALLEST = 420;
const SHORTEST = 260;
const POINT = 5;
/** Those in focus: larger, and filled though their figure has a qualifier, as hollow ones recede behind grey. */
const FRONT = 6.5;
const OPEN = new Set(['QUALIFIED', 'SAMPLE', 'SINGLE']);
const TARGET = 24;
const NAME = 150;
/** More points than these are not all named. */
const CROWD = 40;

type Dot = ScatterModel['dots'][number];

interface Place {
  dot: Dot;
  x: number;
  y: number;
}

/** Two measures, a point a subject; those on one place are packed side by side around it. */
export function scatterPlot(model: ScatterModel, width: number, pen: Pen): Plot {
  const across = scaleOf(
    model.x,
    model.dots.map((dot) => dot.x),
    width < 480 ? 4 : 5,
  );
  const upward = scaleOf(
    model.y,
    model.dots.map((dot) => dot.mark.value ?? 0),
    5,
  );
  const [formatX, formatY] = [tickFormat(model.x.axis), tickFormat(model.y.axis)];
  const left = Math.max(...[upward.min, upward.max].map((value) => pen.width(formatY(value), AXIS))) + 12;
  const right = pen.width(formatX(across.max), AXIS) / 2 + 4;
  const height = Math.max(SHORTEST, Math.min(TALLEST, width * 0.6));
  const top = 24 + (model.x.guides.length > 0 ? GUIDE_WORDS : 0);
  const base = baseOptions('line', height, pen);
  return {
    width,
    height,
    columns: 1,
    layer: 'over',
    options: {
      ...base,
      series: [{ name: model.label, data: [{ x: across.min, y: null }] }],
      stroke: { width: 0 },
      markers: { size: 0, hover: { size: 0 } },
      grid: {
        ...base.grid,
        xaxis: { lines: { show: true } },
        padding: gridPadding({ left, right, top, bottom: 44 }),
      },
      xaxis: {
        ...bareAxis,
        type: 'numeric',
        min: across.min,
        max: across.max,
        tickAmount: across.steps,
        axisBorder: { show: true, color: pen.palette.strongLine },
      },
      yaxis: { ...bareAxis, min: upward.min, max: upward.max, tickAmount: upward.steps },
    },
    draw(frame) {
      const x = (value: number) => frame.x + share(value, across) * frame.width;
      const y = (value: number) => frame.y + (1 - share(value, upward)) * frame.height;
      const places = packed(model.dots.map((dot) => ({ dot, x: x(dot.x), y: y(dot.mark.value ?? 0) })));
      const foot = frame.y + frame.height;
      const kept = places.length > CROWD ? places.filter((place) => !isContext(place)) : places;
      const points = kept.map((place) => box(place.x, place.y, 12));
      const upright = verticals(model.x.guides, frame, x, pen);
      const guides = [upright, levels(model.y.guides, frame, y, pen, [...points, ...upright.taken])];
      const focused = places.some(isContext);
      const nodes = [
        ...ticks(across).map((n) => pen.text(formatX(n), x(n), foot + 14, AXIS, pen.palette.text2, 'middle')),
        ...ticks(upward).map((n) => pen.text(formatY(n), frame.x - 8, y(n), AXIS, pen.palette.text2, 'end')),
        pen.text(pen.fit(`↑ ${model.y.name}`, AXIS, width), 0, 8, AXIS, pen.palette.text2),
        pen.text(pen.fit(`${model.x.name} →`, AXIS, width), width, foot + 32, AXIS, pen.palette.text2, 'end'),
        ...guides.flatMap((one) => one.lines),
        ...places.flatMap(({ dot: { mark }, ...at }) => {
          const front = focused && mark.style !== 'CONTEXT';
          const look = { series: { shape: 'CIRCLE' as const }, colour: pen.palette.bar, low: null };
          const shown = front && OPEN.has(mark.style) ? { ...mark, style: 'FULL' as const } : mark;
          return drawPoint({ ...look, r: front ? FRONT : POINT, mark: shown, ...at }, pen.palette);
        }),
      ];
      const taken = [...points, ...guides.flatMap((one) => one.taken)];
      nodes.push(...guides.flatMap((one) => one.words), ...placeLabels(wishes(places, pen), taken, frame, pen));
      return { nodes, spots: places.map(spot) };
    },
  };
}

function scaleOf(measure: Measure, values: number[], steps: number): Scale {
  return scale([...values, ...measure.guides.map((guide) => guide.at)], measure.axis, steps);
}

function share(value: number, { min, max }: Scale): number {
  return (value - min) / (max - min);
}

/** Grey points first, so that the others lie above them; each pile is packed as seeds in a flower. */
function packed(places: Place[]): Place[] {
  const piles = new Map<string, Place[]>();
  for (const place of places) {
    const where = `${Math.round(place.x / 4)}:${Math.round(place.y / 4)}`;
    piles.set(where, [...(piles.get(where) ?? []), place]);
  }
  for (const pile of piles.values()) {
    const step = Math.min(POINT * 1.7, 30 / Math.sqrt(pile.length));
    pile.forEach((place, i) => {
      const from = pile.length === 2 ? 0.5 : Math.sqrt(i);
      const angle = pile.length === 2 ? i * Math.PI : i * 2.4;
      place.x += pile.length > 1 ? step * from * Math.cos(angle) : 0;
      place.y += pile.length > 1 ? step * from * Math.sin(angle) : 0;
    });
  }
  return [...places.filter(isContext), ...places.filter((place) => !isContext(place))];
}

function isContext({ dot }: Place): boolean {
  return dot.mark.style === 'CONTEXT';
}

/** Names for all when they are few, else for those that are not grey; the outermost first, which stand alone. */
function wishes(places: Place[], pen: Pen): Wish[] {
  const named = places.length > CROWD ? places.filter((place) => !isContext(place)) : places;
  const ordered = [...named].sort((a, b) => Number(isContext(a)) - Number(isContext(b)) || a.y - b.y || b.x - a.x);
  return ordered.map((place) => {
    const ink = isContext(place) ? pen.palette.text2 : pen.palette.text;
    return { x: place.x, y: place.y, text: pen.fit(place.dot.mark.label, VALUE, NAME), note: '', ink };
  });
}

function spot({ dot, x, y }: Place): Spot {
  return { ...box(x, y, TARGET), mark: dot.mark, title: dot.mark.sentence };
}

function box(x: number, y: number, size: number): Frame {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}
