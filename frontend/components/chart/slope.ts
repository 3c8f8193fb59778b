import { bareAxis, baseOptions, gridPadding } from './options';
import { scale, tickFormat, ticks } from './format';
import { levels } from './guides';
import { drawPoint } from './points';
import type { Change, Mark, Plot, SlopeModel, Spot } from './model';
import { AXIS, HEADING, NOTE, rimmed, svg, VALUE, type Pen } from './svg';

const SHORTEST = 240;
const TALLEST = 620;
const LINE = 16;
/** Below this width, names stand at the end only. */
const NARROW = 480;
const SHORTEST_NAME = 30;
const TARGET = 24;
const POINT = 4.5;
const CROWD_POINT = 2.5;
const CROWD = 12;
/** Lines that are told apart by colour; more of them share one. */
const COLOURS = 5;

interface End {
  change: Change;
  mark: Mark;
  x: number;
  y: number;
  low: number | null;
  colour: string;
  r: number;
}

/** A line a subject from its figure then to its figure now; names and figures at both ends where there is room. */
export function slopePlot(model: SlopeModel, width: number, pen: Pen): Plot {
  const marks = model.changes.flatMap(({ before, after }) => [before, after].filter((mark) => mark !== null));
  const numbers = marks.flatMap((mark) => [mark.value, mark.low, mark.high].filter((n) => n !== null));
  const axis = scale([...numbers, ...model.guides.map((guide) => guide.at)], model.axis, 5);
  const format = tickFormat(model.axis);
  const front = model.changes.filter((change) => !change.context);
  const height = Math.max(SHORTEST, Math.min(TALLEST, model.changes.length * LINE + 60));
  const narrow = width < NARROW;
  const widest = Math.max(...marks.map((mark) => labelWidth(mark, pen))) + 18;
  const right = Math.min(width * (narrow ? 0.44 : 0.36), widest);
  const left = narrow ? Math.max(...marks.map((mark) => pen.width(mark.text, VALUE))) + 18 : right;
  const base = baseOptions('line', height, pen);
  const colour = (change: Change) =>
    change.context
      ? pen.palette.context
      : front.length > COLOURS
        ? pen.palette.bar
        : pen.palette.series[front.indexOf(change) % pen.palette.series.length];
  return {
    width,
    height,
    columns: 1,
    layer: 'over',
    options: {
      ...base,
      series: [{ name: model.label, data: [{ x: 0, y: null }] }],
      stroke: { width: 0 },
      markers: { size: 0, hover: { size: 0 } },
      grid: { ...base.grid, padding: gridPadding({ left, right, top: 30, bottom: 12 }) },
      xaxis: { ...bareAxis, type: 'numeric', min: 0, max: 1 },
      yaxis: { ...bareAxis, min: axis.min, max: axis.max, tickAmount: axis.steps },
    },
    draw(frame) {
      const y = (value: number) => frame.y + frame.height - ((value - axis.min) / (axis.max - axis.min)) * frame.height;
      const [start, finish] = [frame.x, frame.x + frame.width];
      const end = (change: Change, mark: Mark | null, x: number): End[] => {
        const value = mark?.high ?? mark?.value ?? null;
        if (mark === null || value === null) {
          return [];
        }
        const r = change.context && model.changes.length > CROWD ? CROWD_POINT : POINT;
        const low = mark.low === null ? null : y(mark.low);
        return [{ change, mark, x, y: y(value), low, colour: colour(change), r }];
      };
      const ordered = [...model.changes.filter((change) => change.context), ...front];
      const before = ordered.flatMap((change) => end(change, change.before, start));
      const after = ordered.flatMap((change) => end(change, change.after, finish));
      const guides = levels(model.guides, frame, y, pen);
      const nodes = [
        ...axisLine(start, frame.y, frame.height, pen),
        ...axisLine(finish, frame.y, frame.height, pen),
        pen.text(pen.fit(model.before, HEADING, left * 2), start, 10, HEADING, pen.palette.text2, 'middle'),
        pen.text(pen.fit(model.after, HEADING, right * 2), finish, 10, HEADING, pen.palette.text2, 'middle'),
        ...guides.lines,
        ...ordered.flatMap((change) => line(change, before, after, ordered.length)),
        ...[...before, ...after].flatMap((one) =>
          drawPoint({ ...one, series: { shape: 'CIRCLE' } }, pen.palette),
        ),
        ...ends(before, start - 10, left - 14, 'end', frame.y, frame.height, pen),
        ...ends(after, finish + 10, right - 14, 'start', frame.y, frame.height, pen),
        ...ticks(axis).map((n) => {
          const middle = frame.x + frame.width / 2;
          return rimmed(pen.text(format(n), middle, y(n) - 6, AXIS, pen.palette.text3, 'middle'), pen);
        }),
        ...guides.words,
      ];
      return { nodes, spots: inOrder(model, [...before, ...after]).map(spot) };
    },
  };
}

function axisLine(x: number, y: number, height: number, pen: Pen): SVGElement[] {
  return [svg('line', { x1: x, x2: x, y1: y - 8, y2: y + height, stroke: pen.palette.strongLine })];
}

/** Only two plain figures are joined: a contradiction leads nowhere. */
function line(change: Change, before: End[], after: End[], among: number): SVGElement[] {
  const from = before.find((one) => one.change === change && one.low === null);
  const to = after.find((one) => one.change === change && one.low === null);
  if (!from || !to) {
    return [];
  }
  const width = change.context ? (among > CROWD ? 1 : 1.5) : 2.25;
  const place = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return [svg('line', { ...place, stroke: from.colour, 'stroke-width': width })];
}

function labelWidth(mark: Mark, pen: Pen): number {
  return pen.width(mark.label, NOTE) + pen.width(mark.text, VALUE) + 8;
}

/**
 * Labels of one side, moved up or down until none covers another. Where they are too many, only those that are not grey,
 * and of these those that went furthest.
 */
function ends(
  all: End[],
  x: number,
  room: number,
  anchor: 'start' | 'end',
  top: number,
  height: number,
  pen: Pen,
): SVGElement[] {
  const most = Math.floor(height / LINE) + 1;
  const front = all.filter(({ change }) => !change.context);
  const furthest = [...front].sort((a, b) => way(b.change) - way(a.change));
  const chosen = all.length <= most ? all : furthest.slice(0, front.length < all.length ? most : most / 2);
  const labels = chosen.map((end) => ({ end, y: end.y })).sort((a, b) => a.y - b.y || b.end.r - a.end.r);
  labels.forEach((label, i) => (label.y = Math.max(label.y, i === 0 ? top : labels[i - 1].y + LINE)));
  const lowest = top + height;
  for (let i = labels.length - 1; i >= 0; i--) {
    labels[i].y = Math.min(labels[i].y, i === labels.length - 1 ? lowest : labels[i + 1].y - LINE);
  }
  return labels.flatMap(({ end, y }) => {
    const plain = end.change.context ? pen.palette.text2 : pen.palette.text;
    const ink = end.mark.style === 'CONFLICT' ? pen.palette.warn : plain;
    const figure = pen.width(end.mark.text, VALUE);
    const rest = room - figure - 6;
    const name = rest > SHORTEST_NAME ? pen.fit(end.mark.label, NOTE, rest) : '';
    const step = anchor === 'end' ? -1 : 1;
    const away = Math.abs(y - end.y) > 3;
    const lead = { x1: end.x + step * (end.r + 1), y1: end.y, x2: x - step, y2: y, stroke: pen.palette.strongLine };
    return [
      ...(away ? [svg('line', { ...lead, 'stroke-width': 1 })] : []),
      pen.text(end.mark.text, x, y, VALUE, ink, anchor),
      pen.text(name, x + step * (figure + 6), y, NOTE, pen.palette.text2, anchor),
    ];
  });
}

/** How far a subject went, up or down. */
function way({ before, after }: Change): number {
  return Math.abs((after?.value ?? before?.value ?? 0) - (before?.value ?? after?.value ?? 0));
}

/** Then and now of one subject after another. */
function inOrder(model: SlopeModel, all: End[]): End[] {
  return model.changes.flatMap((change) => all.filter((one) => one.change === change));
}

function spot({ mark, x, y, low }: End): Spot {
  const height = Math.max(TARGET, (low ?? y) - y + TARGET);
  return { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height, mark, title: mark.sentence };
}
