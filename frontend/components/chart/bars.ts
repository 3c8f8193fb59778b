import { bareAxis, baseOptions, gridPadding } from './options';
import { scale, tickFormat, ticks, type Scale } from './format';
import { GUIDE_WORDS, verticals } from './guides';
import type { BarModel, Frame, Mark, Plot, Spot } from './model';
import { drawMark, endOf, isPlain, markColour } from './bar-marks';
import { AXIS, HEADING, LABEL, NOTE, VALUE, type Pen } from './svg';

const LABEL_LIMIT = 150;
const LABEL_GAP = 10;
const ABOVE = 4;
const AXIS_HEIGHT = 26;
const TICK_GAP = 8;
/** Of the room beside the names, what the values behind the longest bars may take. */
const VALUES_SHARE = 0.6;

interface Row {
  heading?: string;
  mark?: Mark;
}

/** Horizontal bars: names at the left, values at the bar's end, headings as rows of their own. */
export function barPlot(model: BarModel, width: number, pen: Pen): Plot {
  const levels = model.guides ?? [];
  const given = model.blocks.flatMap((block) => block.marks);
  const names = nameWidth(given, width, pen);
  const left = names + LABEL_GAP;
  const room = width - left;
  const numbers = [
    ...given.flatMap((mark) => [mark.value, mark.low, mark.high, mark.target].filter((n) => n !== null)),
    ...levels.map((guide) => guide.at),
  ];
  const scales = [5, 4, 2, 1].map((steps) => scale(numbers, model.axis, steps, model.kind === 'BAR'));
  const whole = given.every((mark) => overhang({ ...mark, note: '' }, room, scales[0], pen) <= room * VALUES_SHARE);
  const rows: Row[] = model.blocks.flatMap((block) => [
    ...(block.heading ? [{ heading: block.heading }] : []),
    ...block.marks.map((mark) => ({ mark: whole ? mark : { ...mark, text: withoutParts(mark.text) } })),
  ]);
  const marks = rows.flatMap((row) => row.mark ?? []);
  const rowHeight = rows.length <= 4 ? 40 : rows.length <= 6 ? 32 : 24;
  const barHeight = rowHeight === 24 ? 14 : Math.round(rowHeight * 0.53);
  const format = tickFormat(model.axis);
  // an axis with fixed ends is shared by several charts: all of them keep the same room, so that lengths compare
  const shared = model.axis.min !== null && model.axis.max !== null;
  const rightOf = (axis: Scale) =>
    shared
      ? pen.width(`≈ ${format(axis.max)}`, VALUE) + 12
      : Math.min(
          room * VALUES_SHARE,
          Math.max(pen.width(format(axis.max), AXIS) / 2 + 1, ...marks.map((mark) => overhang(mark, room, axis, pen))),
        );
  const legible = (axis: Scale) =>
    (room - rightOf(axis)) / axis.steps >= Math.max(...ticks(axis).map((n) => pen.width(format(n), AXIS))) + TICK_GAP;
  const axis = scales.find(legible) ?? scales[3];
  const right = rightOf(axis);
  const top = ABOVE + (levels.some((guide) => guide.label) ? GUIDE_WORDS : 0);
  const height = top + rows.length * rowHeight + AXIS_HEIGHT;

  const base = baseOptions('bar', height, pen);
  return {
    width,
    height,
    columns: 1,
    layer: 'under',
    options: {
      ...base,
      series: [
        {
          name: model.label,
          data: rows.map((row, i) => ({
            x: String(i),
            y: row.mark && isPlain(row.mark) ? row.mark.value : null,
            fillColor: row.mark ? markColour(row.mark, pen.palette) : undefined,
          })),
        },
      ] as ApexAxisChartSeries,
      colors: [pen.palette.bar],
      stroke: { width: 0 },
      plotOptions: {
        bar: { horizontal: true, barHeight: `${(barHeight / rowHeight) * 100}%`, borderRadius: 2 },
      },
      grid: {
        ...base.grid,
        xaxis: { lines: { show: true } },
        yaxis: { lines: { show: false } },
        padding: gridPadding({ left, right, top, bottom: AXIS_HEIGHT }),
      },
      xaxis: { ...bareAxis, type: 'category', min: axis.min, max: axis.max, tickAmount: axis.steps },
      yaxis: { ...bareAxis, min: axis.min, max: axis.max },
    },
    draw(frame) {
      const step = frame.height / rows.length;
      const at = (value: number) => frame.x + ((value - axis.min) / (axis.max - axis.min)) * frame.width;
      const below = frame.y + frame.height + 15;
      const nodes = ticks(axis).map((n) => pen.text(format(n), at(n), below, AXIS, pen.palette.text2, 'middle'));
      const guides = verticals(levels, frame, at, pen);
      nodes.push(...guides.lines, ...guides.words);
      const crossed = levels.map((guide) => at(guide.at));
      const spots: Spot[] = [];
      rows.forEach(({ heading, mark }, i) => {
        const middle = frame.y + (i + 0.5) * step;
        if (heading) {
          nodes.push(pen.text(pen.fit(heading, HEADING, width), 2, middle + 2, HEADING, pen.palette.text2));
        } else if (mark) {
          const name = pen.fit(mark.label, LABEL, names);
          nodes.push(pen.text(name, 2, middle, LABEL, pen.palette.text));
          nodes.push(...drawMark(mark, { at, middle, barHeight, end: width - 2, crossed }, pen));
          spots.push({ ...rowFrame(middle, step, width), mark, title: name === mark.label ? '' : mark.label });
        }
      });
      return { nodes, spots };
    },
  };
}

/** Names may be cut, but not to the same beginning: who is who goes before long bars. */
function nameWidth(marks: Mark[], width: number, pen: Pen): number {
  const longest = Math.max(0, ...marks.map((mark) => pen.width(mark.label, LABEL))) + 1;
  const usual = Math.min(LABEL_LIMIT, width * 0.4, longest);
  const different = (names: string[]) => new Set(names).size;
  const labels = marks.map((mark) => mark.label);
  const told = different(labels.map((label) => pen.fit(label, LABEL, usual))) === different(labels);
  return told ? usual : Math.min(width * 0.55, longest);
}

/** "→ 1.049/1.055 = 99,43 %" without the parts that it was computed from: rather those than half of the figure. */
function withoutParts(text: string): string {
  return text.replace(/[\d.,]+\/[\d.,]+ = /, '');
}

function rowFrame(middle: number, step: number, width: number): Frame {
  return { x: 0, y: middle - step / 2, width, height: step };
}

/** Pixels to keep free at the right so that the label behind this bar still fits. */
function overhang(mark: Mark, room: number, axis: Scale, pen: Pen): number {
  const text = pen.width(mark.text, VALUE) + (mark.note ? pen.width(` ${mark.note}`, NOTE) : 0) + 20;
  const share = ((endOf(mark) ?? axis.min) - axis.min) / (axis.max - axis.min);
  return share <= 0 ? 0 : room - (room - text) / share;
}
