import type { Drawing, Frame, LineModel } from './model';
import { NOTE, svg, VALUE, type Pen } from './svg';

/** Room of one bracket with its two lines of text. */
const LANE = 44;
const TICK = 6;

type Span = LineModel['spans'][number];

/** Brackets above the plot over the years of which something is said together: no place on the axis would be true. */
export class Spans {
  readonly #lanes: Span[][] = [];

  constructor(spans: Span[]) {
    for (const span of [...spans].sort((a, b) => a.from - b.from)) {
      const free = this.#lanes.find((lane) => lane.every((other) => other.to < span.from));
      if (free) {
        free.push(span);
      } else {
        this.#lanes.push([span]);
      }
    }
  }

  get height(): number {
    return this.#lanes.length * LANE;
  }

  /** @param top where the first lane begins */
  draw(frame: Frame, top: number, x: (year: number) => number, pen: Pen): Pick<Required<Drawing>, 'nodes' | 'spots'> {
    const nodes: SVGElement[] = [];
    const spots = this.#lanes.flatMap((lane, i) =>
      lane.map(({ from, to, mark }) => {
        const left = Math.max(x(from - 0.5) + 2, frame.x);
        const right = Math.min(x(to + 0.5) - 2, frame.x + frame.width);
        const y = top + i * LANE + 36;
        const room = frame.x + frame.width - left;
        const stroke = mark.style === 'CONFLICT' ? pen.palette.warn : pen.palette.accent;
        const d = `M${left},${y + TICK}V${y}H${right}V${y + TICK}`;
        nodes.push(svg('path', { d, fill: 'none', stroke, 'stroke-width': 1.75 }));
        nodes.push(pen.text(pen.fit(mark.text, VALUE, room), left, y - 26, VALUE, pen.palette.text));
        nodes.push(pen.text(pen.fit(mark.note, NOTE, room), left, y - 11, NOTE, pen.palette.text2));
        return { x: left, y: y - 34, width: right - left, height: LANE - 2, mark, title: mark.sentence };
      }),
    );
    return { nodes, spots };
  }
}
