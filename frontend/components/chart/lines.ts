import { bareAxis, baseOptions, gridPadding } from './options';
import { scale, tickFormat, ticks } from './format';
import { overlap, placeLabels, type Wish } from './labels';
import { drawPoint, type Place } from './points';
import { Spans } from './spans';
import type { Frame, LineModel, Plot, Series, Spot } from './model';
import { AXIS, NOTE, svg, VALUE, type Pen } from './svg';
import { mix } from './theme';

const HEIGHT = 230;
const SPREAD = 13;
const TARGET = 24;
/** Half the size of a point, and of one of a crowd that only gives the background. */
const POINT = 5;
const CROWD_POINT = 2;
const CROWD = 8;
const NOTE_LINE = 15;
const RIGHT = 8;
/** From a point to its name, and the most of the width that names of a crowd take. */
const BESIDE = 14;
const MOST = 0.3;

type Annotation = LineModel['annotations'][number];
type Gap = Annotation & { to: number };

function isGap(annotation: Annotation): annotation is Gap {
  return annotation.to !== null;
}

/** Values over years: joined lines with gaps left open, or points alone where the years cannot be compared. */
export function linePlot(model: LineModel, width: number, pen: Pen): Plot {
  const marks = model.series.flatMap((series) => series.points.map((point) => point.mark));
  const numbers = marks.flatMap((mark) => [mark.value, mark.low, mark.high].filter((n) => n !== null));
  const axis = scale(numbers, model.axis, 5);
  const format = tickFormat(model.axis);
  const colours = seriesColours(model.series, pen);
  const spans = new Spans(model.spans);
  const height = HEIGHT + spans.height;
  const base = baseOptions('line', height, pen);
  const left = Math.max(...[axis.min, axis.max].map((value) => pen.width(format(value), AXIS))) + 12;
  const [from, to] = [model.firstYear - 0.5, model.lastYear + 0.5 + roomForNames(model, width - left - RIGHT, pen)];

  return {
    width,
    height,
    columns: 1,
    layer: 'over',
    options: {
      ...base,
      series: model.series.map((series) => ({ name: series.name, data: joinedData(series, from) })),
      colors: colours,
      stroke: { width: model.series.map((series) => lineWidth(series, model.series.length)), curve: 'straight' },
      markers: { size: 0, hover: { size: 0 } },
      grid: { ...base.grid, padding: gridPadding({ left, right: RIGHT, top: 20 + spans.height, bottom: 26 }) },
      xaxis: {
        ...bareAxis,
        type: 'numeric',
        min: from,
        max: to,
        axisBorder: { show: true, color: pen.palette.strongLine },
      },
      yaxis: { ...bareAxis, min: axis.min, max: axis.max, tickAmount: axis.steps },
    },
    draw(frame) {
      const x = (year: number) => frame.x + ((year - from) / (to - from)) * frame.width;
      const y = (value: number) => frame.y + frame.height - ((value - axis.min) / (axis.max - axis.min)) * frame.height;
      const places = spread(placePoints(model.series, colours, x, y), frame.width / (to - from));
      const lanes = spans.draw(frame, frame.y - 16 - spans.height, x, pen);
      const nodes = [...yearLabels(model, frame, x, pen), ...reformLines(model, frame, x, pen), ...lanes.nodes];
      nodes.push(...ticks(axis).map((n) => pen.text(format(n), frame.x - 8, y(n), AXIS, pen.palette.text2, 'end')));
      nodes.push(...places.flatMap((place) => drawPoint(place, pen.palette)));
      const wishes = places.flatMap((place) => wish(place, places, pen));
      const taken = [...obstacles(places), ...reforms(model, frame, x)];
      nodes.push(...placeLabels(wishes, taken, frame, pen), ...gapWords(model, frame, x, taken, pen));
      return { nodes, ground: bands(model, frame, x, pen), spots: [...lanes.spots, ...places.map(spot)] };
    },
  };
}

/** In years: between the lines of a crowd there is no place for a name, so the names stand after their ends. */
function roomForNames(model: LineModel, width: number, pen: Pen): number {
  const crowd = model.series.filter(({ joined }) => joined);
  if (crowd.length <= CROWD) {
    return 0;
  }
  const names = crowd.flatMap(({ points, name }) => {
    const mark = points.at(-1)?.mark;
    return mark ? [Math.max(pen.width(mark.text || name, VALUE), pen.width(mark.note, NOTE))] : [];
  });
  const share = Math.min(MOST, (Math.max(0, ...names) + BESIDE) / width);
  const years = model.lastYear - model.firstYear + 1;
  return Math.max(0, (share * years - 0.5) / (1 - share));
}

function lineWidth(series: Series, among: number): number {
  if (!series.joined) {
    return 0;
  }
  return series.context ? (among > CROWD ? 1 : 1.5) : 2.25;
}

function seriesColours(series: Series[], pen: Pen): string[] {
  let next = 0;
  return series.map(({ context, joined }) => {
    if (context) {
      return pen.palette.context;
    }
    return joined ? pen.palette.series[next++ % pen.palette.series.length] : pen.palette.accent;
  });
}

/** A year without a value breaks the line, and so does one of a part only; ApexCharts would join the neighbours. */
function joinedData(series: Series, from: number): { x: number; y: number | null }[] {
  const data: { x: number; y: number | null }[] = [];
  const points = series.joined ? [...series.points].sort((a, b) => a.x - b.x) : [];
  for (const { x, mark, alone } of points) {
    const last = data.at(-1);
    if (last && Math.round(x) - Math.round(last.x) > 1) {
      data.push({ x: (x + last.x) / 2, y: null });
    }
    data.push({ x, y: alone ? null : mark.value });
  }
  return data.length > 0 ? data : [{ x: from, y: null }];
}

function placePoints(
  all: Series[],
  colours: string[],
  x: (year: number) => number,
  y: (value: number) => number,
): Place[] {
  return all.flatMap((series, i) =>
    series.points.flatMap(({ x: year, mark }) => {
      const top = mark.high ?? mark.value;
      const low = mark.low === null || mark.high === null ? null : y(mark.low);
      const r = series.context && all.length > CROWD ? CROWD_POINT : POINT;
      const place = { series, colour: colours[i], mark, year, x: x(year), low, room: TARGET, r };
      return top === null ? [] : [{ ...place, y: y(top) }];
    }),
  );
}

/** Points of one year and value stand side by side instead of on top of each other. */
function spread(places: Place[], room: number): Place[] {
  const groups = new Map<string, Place[]>();
  for (const place of places.filter(({ series }) => !series.joined)) {
    const where = `${Math.round(place.year)}:${Math.round(place.y / 6)}`;
    groups.set(where, [...(groups.get(where) ?? []), place]);
  }
  for (const group of groups.values()) {
    const step = Math.min(SPREAD, room / group.length);
    group.sort((a, b) => Number(a.low !== null) - Number(b.low !== null) || a.x - b.x);
    group.forEach((place, i) => {
      place.x += (i - (group.length - 1) / 2) * step;
      place.room = group.length > 1 ? step : TARGET;
    });
  }
  return [...places].sort((a, b) => a.x - b.x || a.y - b.y);
}

function spot(place: Place): Spot {
  const height = Math.max(TARGET, (place.low ?? place.y) - place.y + TARGET);
  const frame = { x: place.x - place.room / 2, y: place.y - TARGET / 2, width: place.room, height };
  return { ...frame, mark: place.mark, title: place.mark.sentence };
}

function wish(place: Place, all: Place[], pen: Pen): Wish[] {
  const last = place.series.joined && all.findLast((other) => other.series === place.series) === place;
  const text = place.mark.text || (last ? place.series.name : '');
  if (text === '' || (place.series.joined && !last)) {
    return [];
  }
  const ink = place.mark.style === 'CONFLICT' ? pen.palette.warn : pen.palette.text;
  return [
    {
      x: place.x,
      y: place.y,
      text,
      note: place.mark.note,
      ink: place.series.context ? pen.palette.text2 : ink,
      after: place.r === CROWD_POINT,
    },
  ];
}

function obstacles(places: Place[]): Frame[] {
  return places.map(({ x, y, low }) => ({ x: x - 6, y: y - 6, width: 12, height: (low ?? y) - y + 12 }));
}

function reforms(model: LineModel, frame: Frame, x: (year: number) => number): Frame[] {
  const lines = model.annotations.filter(({ to }) => to === null);
  return lines.map(({ from }) => ({ x: x(from) - 3, y: frame.y, width: 6, height: frame.height }));
}

function yearLabels(model: LineModel, frame: Frame, x: (year: number) => number, pen: Pen): SVGElement[] {
  const years = Array.from({ length: model.lastYear - model.firstYear + 1 }, (_, i) => model.firstYear + i);
  const every = Math.ceil((pen.width('2015', AXIS) + 10) / (frame.width / years.length));
  return years
    .filter((_, i) => i % every === 0)
    .map((year) => pen.text(String(year), x(year), frame.y + frame.height + 16, AXIS, pen.palette.text2, 'middle'));
}

function bandFill(pen: Pen): string {
  return mix(pen.palette.card, pen.palette.line, 0.4);
}

function bands(model: LineModel, frame: Frame, x: (year: number) => number, pen: Pen): SVGElement[] {
  const { y, height } = frame;
  const fill = bandFill(pen);
  return model.annotations.flatMap(({ from, to }) =>
    to === null ? [] : [svg('rect', { x: x(from), y, width: x(to) - x(from), height, fill })],
  );
}

/** The words of a gap, line by line, at the foot of its band, or as much higher as the labels of points leave free. */
function gapWords(model: LineModel, frame: Frame, x: (year: number) => number, taken: Frame[], pen: Pen): SVGElement[] {
  return model.annotations.filter(isGap).flatMap(({ from, to, label }) => {
    const lines = pen.lines(label, NOTE, x(to) - x(from) - 8);
    const middle = (x(from) + x(to)) / 2;
    const width = Math.max(...lines.map((line) => pen.width(line, NOTE)));
    const height = lines.length * NOTE_LINE;
    const foot = frame.y + frame.height - 8 - height;
    const places = Array.from({ length: Math.max(1, Math.floor((foot - frame.y) / NOTE_LINE)) }, (_, i) => {
      return { x: middle - width / 2, y: foot - i * NOTE_LINE, width, height };
    });
    const free = places.find((one) => !taken.some((other) => overlap(one, other))) ?? places[0];
    return [
      svg('rect', { ...free, fill: bandFill(pen) }),
      ...lines.map((line, i) =>
        pen.text(line, middle, free.y + (i + 0.5) * NOTE_LINE, NOTE, pen.palette.text2, 'middle'),
      ),
    ];
  });
}

/** Reforms without words of their own are named by the next that has some; those words stand beside all of them. */
function reformLines(model: LineModel, frame: Frame, x: (year: number) => number, pen: Pen): SVGElement[] {
  const lines = model.annotations.filter((annotation) => !isGap(annotation));
  let first: number | null = null;
  return lines.flatMap(({ from, label }) => {
    first ??= x(from);
    const flip = x(from) + pen.width(label, AXIS) + 8 > frame.x + frame.width;
    const beside = flip ? first - 5 : x(from) + 5;
    first = label === '' ? first : null;
    const line = { x1: x(from), x2: x(from), y1: frame.y - 14, y2: frame.y + frame.height, stroke: pen.palette.text3 };
    return [
      svg('line', { ...line, 'stroke-width': 1.25, 'stroke-dasharray': '4 3' }),
      pen.text(label, beside, frame.y - 11, AXIS, pen.palette.text2, flip ? 'end' : 'start'),
    ];
  });
}
