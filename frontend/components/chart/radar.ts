import { bareAxis, baseOptions, gridPadding } from './options';
import { tickFormat } from './format';
import { placeLabels, type Wish } from './labels';
import { drawPoint } from './points';
import type { Frame, Mark, Outline, Plot, RadarModel, Spot } from './model';
import { AXIS, NOTE, rimmed, svg, type Pen } from './svg';
import { mix } from './theme';

const HEIGHT = 400;
const NARROW_HEIGHT = 300;
const NAME = 118;
const NARROW_NAME = 72;
const LINE = 14;
const TARGET = 24;
const POINT = 4.5;
const RINGS = 4;
const LEGEND_LINE = 20;

interface Place {
  outline: Outline;
  mark: Mark;
  x: number;
  y: number;
  colour: string;
}

/** Percentages around a centre of zero. An outline is closed only between spokes that have a value. */
export function radarPlot(model: RadarModel, width: number, pen: Pen): Plot {
  const narrow = width < 480;
  const room = narrow ? NARROW_NAME : NAME;
  const front = model.outlines.filter((outline) => !outline.context);
  const colour = (outline: Outline) =>
    outline.context ? pen.palette.context : pen.palette.series[front.indexOf(outline) % pen.palette.series.length];
  const legend = legendLines(front, width, pen);
  const plotHeight = narrow ? NARROW_HEIGHT : HEIGHT;
  const height = plotHeight + legend.length * LEGEND_LINE;
  const size = Math.min(width / 2 - room - 8, plotHeight / 2 - 40);
  const base = baseOptions('radar', height, pen);
  return {
    width,
    height,
    columns: model.spokes.length,
    layer: 'over',
    options: {
      ...base,
      series: [{ name: model.label, data: model.spokes.map(() => 0) }],
      labels: model.spokes,
      colors: [pen.palette.card],
      stroke: { width: 0 },
      fill: { opacity: 0 },
      markers: { size: 0, hover: { size: 0 } },
      grid: { padding: gridPadding({ left: 0, right: 0, top: 0, bottom: legend.length * LEGEND_LINE }) },
      plotOptions: {
        radar: {
          size,
          polygons: {
            strokeColors: pen.palette.line,
            connectorColors: pen.palette.line,
            fill: { colors: [pen.palette.card] },
          },
        },
      },
      xaxis: { labels: { show: false } },
      yaxis: { ...bareAxis, show: false, min: 0, max: 100, tickAmount: RINGS },
    },
    draw(frame) {
      const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
      const at = (spoke: number, value: number) => {
        const angle = (spoke * 2 * Math.PI) / model.spokes.length;
        const distance = (value / 100) * size;
        return { x: centre.x + distance * Math.sin(angle), y: centre.y - distance * Math.cos(angle) };
      };
      const ordered = [...model.outlines.filter((outline) => outline.context), ...front];
      const places = ordered.flatMap((outline) =>
        outline.marks.flatMap((mark, i): Place[] =>
          mark.value === null ? [] : [{ outline, mark, ...at(i, mark.value), colour: colour(outline) }],
        ),
      );
      const nodes = [
        ...ordered.flatMap((outline) => shape(outline, at, colour(outline), pen)),
        ...ringLabels(model, at, pen),
        ...names(model.spokes, at, room, pen),
        ...places.flatMap((place) => {
          const look = { series: place.outline, low: null, r: place.outline.context ? 2.5 : POINT };
          return drawPoint({ ...place, ...look }, pen.palette);
        }),
        ...figures(front, places, frame, pen),
        ...legendNodes(legend, plotHeight, width, colour, pen),
      ];
      const reached = front.concat(model.outlines.filter((outline) => outline.context));
      const spots = reached.flatMap((outline) => places.filter((place) => place.outline === outline).map(spot));
      return { nodes, spots };
    },
  };
}

/** The outline, open where a neighbour has no value. */
function shape(
  outline: Outline,
  at: (spoke: number, value: number) => { x: number; y: number },
  stroke: string,
  pen: Pen,
): SVGElement[] {
  const ends = outline.marks.map(({ value }, i) => (value === null ? null : at(i, value)));
  const look = { stroke, 'stroke-width': outline.context ? 1 : 2.25 };
  const nodes: SVGElement[] = [];
  if (!outline.context && ends.every((end) => end !== null)) {
    const points = ends.map((end) => `${end.x},${end.y}`).join(' ');
    nodes.push(svg('polygon', { points, fill: mix(pen.palette.card, stroke, 0.5), 'fill-opacity': 0.12 }));
  }
  ends.forEach((from, i) => {
    const to = ends[(i + 1) % ends.length];
    if (from !== null && to !== null) {
      nodes.push(svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...look }));
    }
  });
  return nodes;
}

function ringLabels(
  model: RadarModel,
  at: (spoke: number, value: number) => { x: number; y: number },
  pen: Pen,
): SVGElement[] {
  const format = tickFormat(model.axis);
  return [50, 100].map((value) => {
    const { x, y } = at(0, value);
    return rimmed(pen.text(format(value), x + 4, y - 6, AXIS, pen.palette.text2), pen);
  });
}

/** Names outside the rim, in lines, turned to the side on which they stand. */
function names(
  spokes: string[],
  at: (spoke: number, value: number) => { x: number; y: number },
  room: number,
  pen: Pen,
): SVGElement[] {
  const centre = at(0, 0);
  return spokes.flatMap((spoke, i) => {
    const { x, y } = at(i, 108);
    const anchor = Math.abs(x - centre.x) < 12 ? 'middle' : x > centre.x ? 'start' : 'end';
    const lines = pen.lines(spoke, NOTE, anchor === 'middle' ? room * 1.8 : room).slice(0, 3);
    const lift = anchor !== 'middle' ? lines.length / 2 : y < centre.y ? lines.length : 0;
    const gap = anchor === 'middle' && y < centre.y ? -4 : 0;
    return lines.map((line, n) =>
      pen.text(pen.fit(line, NOTE, room * 1.8), x, y + gap + (n + 0.5 - lift) * LINE, NOTE, pen.palette.text, anchor),
    );
  });
}

/** Figures beside the points of one subject; of several they would cover each other, and are read out or looked up. */
function figures(front: Outline[], places: Place[], frame: Frame, pen: Pen): SVGElement[] {
  const one = places.filter((place) => front.length === 1 && place.outline === front[0]);
  const wishes: Wish[] = one.map(({ x, y, mark }) => ({ x, y, text: mark.text, note: '', ink: pen.palette.text }));
  const taken = places.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
  return placeLabels(wishes, taken, frame, pen);
}

/** The names of the outlines, as many in a line as fit. */
function legendLines(front: Outline[], width: number, pen: Pen): Outline[][] {
  const lines: Outline[][] = [];
  let used = Infinity;
  for (const outline of front) {
    const needed = pen.width(outline.name, NOTE) + 34;
    if (used + needed > width) {
      lines.push([]);
      used = 0;
    }
    lines[lines.length - 1].push(outline);
    used += needed;
  }
  return lines;
}

function legendNodes(
  lines: Outline[][],
  top: number,
  width: number,
  colour: (outline: Outline) => string,
  pen: Pen,
): SVGElement[] {
  return lines.flatMap((line, i) => {
    const needed = line.reduce((sum, outline) => sum + pen.width(outline.name, NOTE) + 34, 0);
    let x = Math.max(0, (width - needed) / 2);
    const y = top + (i + 0.5) * LEGEND_LINE;
    return line.flatMap((outline) => {
      const mark = { ...outline.marks[0], style: 'FULL' as const };
      const place = { series: outline, colour: colour(outline), mark, x: x + 8, y, low: null, r: POINT };
      const nodes = [...drawPoint(place, pen.palette), pen.text(outline.name, x + 18, y, NOTE, pen.palette.text)];
      x += pen.width(outline.name, NOTE) + 34;
      return nodes;
    });
  });
}

function spot({ mark, x, y }: Place): Spot {
  const frame = { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET };
  return { ...frame, mark, title: mark.sentence };
}
