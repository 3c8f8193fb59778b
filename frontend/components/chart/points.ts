import type { Mark, MarkerShape, Series } from './model';
import { svg } from './svg';
import type { Palette } from './theme';

const HOLLOW = new Set(['SINGLE', 'SAMPLE', 'DRAFT', 'RANGE', 'QUALIFIED']);

/** A mark on its way to the page, in pixels: `y` is its value or upper end, `low` the lower end, `room` its width, `r`
 * half its size. */
export interface Place {
  series: Series;
  colour: string;
  mark: Mark;
  year: number;
  x: number;
  y: number;
  low: number | null;
  room: number;
  r: number;
}

type Drawn = Pick<Place, 'colour' | 'mark' | 'x' | 'y' | 'low' | 'r'> & { series: Pick<Series, 'shape'> };

/** One point: the series gives the shape, the state of the figure fills or hollows it. */
export function drawPoint({ series, colour, mark, x, y, low, r }: Drawn, palette: Palette): SVGElement[] {
  const conflict = mark.style === 'CONFLICT';
  const stroke = conflict ? palette.warn : mark.style === 'CONTEXT' ? palette.context : colour;
  const hollow = conflict || HOLLOW.has(mark.style);
  const look = { fill: hollow ? (conflict ? palette.warnTint : palette.card) : stroke, stroke, 'stroke-width': 1.75 };
  const one = (middle: number) =>
    svg('path', { d: outline(conflict ? 'DIAMOND' : series.shape, x, middle, r), 'stroke-linejoin': 'round', ...look });
  if (low === null) {
    return [one(y)];
  }
  const link = { x1: x, x2: x, y1: y + r, y2: low - r, stroke, 'stroke-width': 1.5 };
  return [svg('line', conflict ? { ...link, 'stroke-dasharray': '4 3' } : link), one(low), one(y)];
}

function outline(shape: MarkerShape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'SQUARE':
      return `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 'DIAMOND':
      return `M${x},${y - r - 1.5}l${r + 1.5},${r + 1.5}l${-r - 1.5},${r + 1.5}l${-r - 1.5},${-r - 1.5}z`;
    case 'TRIANGLE':
      return `M${x},${y - r - 0.5}l${r + 0.5},${2 * r}h${-2 * r - 1}z`;
    case 'CROSS':
      return `M${x - 2},${y - r}h4v3h3v4h-3v3h-4v-3h-3v-4h3z`;
    default:
      return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;
  }
}
