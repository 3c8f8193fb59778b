import { bareAxis, baseOptions, gridPadding } from './options';
import type { HeatmapModel, Mark, Plot, Spot } from './model';
import { AXIS, LABEL, svg, type Font, type Pen } from './svg';
import { mix, readable } from './theme';

const STEPS = 6;
const ROW = 26;
const CELL = 30;
const WIDEST_WORD = 60;
const CELL_TEXT: Font = { size: 11.5, weight: 500 };

/** Rows by columns, tinted by value in six steps; every cell carries its text, so the tint only helps the eye. */
export function heatmapPlot(model: HeatmapModel, available: number, pen: Pen): Plot {
  const names = Math.min(210, available * 0.4, Math.max(0, ...model.rows.map((row) => pen.width(row.name, LABEL))) + 1);
  const left = names + 12;
  const columns = Math.max(1, model.columns.length);
  const words = model.columns.flatMap((column) => column.split(' ')).map((word) => pen.width(word, AXIS) + 6);
  const width = Math.max(available, left + columns * Math.min(WIDEST_WORD, Math.max(CELL, ...words)) + 2);
  const cellWidth = (width - left - 2) / columns;
  const headings = model.columns.map((column) => pen.lines(column, AXIS, cellWidth - 6).slice(0, 3));
  const top = Math.max(1, ...headings.map((lines) => lines.length)) * 13 + 8;
  const height = model.rows.length * ROW + top + 2;

  const values = model.rows.flatMap((row) => row.cells.flatMap((cell) => cell.value ?? []));
  const low = model.axis.min ?? Math.min(0, ...values);
  const high = model.axis.max ?? Math.max(low + 1, ...values);
  const stepOf = (cell: Mark) =>
    cell.value === null ? -1 : Math.min(STEPS - 1, Math.floor(((cell.value - low) / (high - low)) * STEPS));
  const tint = (step: number, grey = false) => {
    const full = grey ? pen.palette.context : pen.palette.bar;
    return step < 0 ? pen.palette.sunken : mix(pen.palette.card, full, 0.14 + (0.86 * step) / (STEPS - 1));
  };
  const tintOf = (cell: Mark) => tint(stepOf(cell), isGrey(cell));

  const base = baseOptions('heatmap', height, pen);
  return {
    width,
    height,
    columns,
    layer: 'over',
    options: {
      ...base,
      series: model.rows.map((row) => ({
        name: row.name,
        data: row.cells.map((cell, i) => ({ x: String(i), y: stepOf(cell) + (isGrey(cell) ? STEPS : 0) })),
      })),
      stroke: { width: 2, colors: [pen.palette.card] },
      plotOptions: {
        heatmap: {
          enableShades: false,
          radius: 3,
          colorScale: {
            ranges: Array.from({ length: 2 * STEPS + 1 }, (_, i) => {
              const color = i > STEPS ? tint(i - 1 - STEPS, true) : tint(i - 1);
              return { from: i - 1, to: i - 1, color };
            }),
          },
        },
      },
      grid: { show: false, padding: gridPadding({ left, right: 2, top, bottom: 2 }) },
      xaxis: bareAxis,
      yaxis: { ...bareAxis, reversed: true },
    },
    draw(frame) {
      const cell = { width: frame.width / columns, height: frame.height / Math.max(1, model.rows.length) };
      const nodes: SVGElement[] = headings.flatMap((lines, column) =>
        lines.map((line, i) => {
          const middle = frame.y - 8 - (lines.length - 1 - i) * 13;
          return pen.text(line, frame.x + (column + 0.5) * cell.width, middle, AXIS, pen.palette.text2, 'middle');
        }),
      );
      const spots: Spot[] = [];
      model.rows.forEach((row, r) => {
        const y = frame.y + r * cell.height;
        nodes.push(pen.text(pen.fit(row.name, LABEL, names), 2, y + cell.height / 2, LABEL, pen.palette.text));
        row.cells.forEach((mark, c) => {
          const box = { x: frame.x + c * cell.width, y, ...cell };
          nodes.push(...cellMark(mark, box, tintOf(mark), pen));
          spots.push({ ...box, mark, title: mark.sentence });
        });
      });
      return { nodes, spots };
    },
  };
}

/** Grey is a tint too, so that an empty cell is not. */
function isGrey(cell: Mark): boolean {
  return cell.style === 'CONTEXT' && cell.value !== null;
}

function cellMark(mark: Mark, box: { x: number; y: number; width: number; height: number }, fill: string, pen: Pen) {
  const ink = readable(fill, pen.palette.text, pen.palette.card);
  const text = pen.fit(mark.text, CELL_TEXT, box.width - 4);
  const nodes = [pen.text(text, box.x + box.width / 2, box.y + box.height / 2, CELL_TEXT, ink, 'middle')];
  if (mark.style === 'CONFLICT') {
    const ring = { x: box.x + 2.5, y: box.y + 2.5, width: box.width - 5, height: box.height - 5, rx: 3 };
    const look = { fill: pen.palette.warnTint, stroke: pen.palette.warnLine, 'stroke-width': 1.5 };
    nodes[0].setAttribute('fill', pen.palette.text);
    nodes.unshift(svg('rect', { ...ring, ...look }));
  }
  return nodes;
}
