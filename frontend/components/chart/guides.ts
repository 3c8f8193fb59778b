import { overlap } from './labels';
import type { Frame, Guide } from './model';
import { AXIS, rimmed, svg, type Pen } from './svg';

/** Lines to be drawn below the marks and words to be drawn above them, with the room that these take. */
export interface Drawn {
  lines: SVGElement[];
  words: SVGElement[];
  taken: Frame[];
}

/** Dashed lines across the plot at values of the axis upwards, their words above an end that nothing occupies. */
export function levels(
  guides: Guide[],
  frame: Frame,
  y: (value: number) => number,
  pen: Pen,
  occupied: Frame[] = [],
): Drawn {
  return drawn(guides, pen, ({ at, label }) => {
    const text = pen.fit(label, AXIS, frame.width);
    const width = pen.width(text, AXIS);
    const ends = [frame.width - width - 2, 4, (frame.width - width) / 2];
    const places = ends.map((x) => ({ x: frame.x + x, y: y(at) - 15, width, height: 14 }));
    return { line: { x1: frame.x, x2: frame.x + frame.width, y1: y(at), y2: y(at) }, places, text };
  }, occupied);
}

/** Room above a plot for the words of lines that stand in it. */
export const GUIDE_WORDS = 20;

/** Dashed lines at values of the axis across, their words above the plot, within its width, beside each other. */
export function verticals(guides: Guide[], frame: Frame, x: (value: number) => number, pen: Pen): Drawn {
  return drawn(guides, pen, ({ at, label }) => {
    const text = pen.fit(label, AXIS, frame.width);
    const width = pen.width(text, AXIS);
    const within = (left: number) => Math.max(frame.x, Math.min(left, frame.x + frame.width - width));
    const places = [x(at) - width / 2, x(at) + 4, x(at) - width - 4].map((left) => {
      return { x: within(left), y: frame.y - GUIDE_WORDS - 2, width, height: 14 };
    });
    return { line: { x1: x(at), x2: x(at), y1: frame.y - 8, y2: frame.y + frame.height }, places, text };
  });
}

type Laid = { line: Record<'x1' | 'x2' | 'y1' | 'y2', number>; places: Frame[]; text: string };

/** The words of each line stand in the first of its places that is free, else in the first. */
function drawn(guides: Guide[], pen: Pen, lay: (guide: Guide) => Laid, occupied: Frame[] = []): Drawn {
  const taken = [...occupied];
  const laid = guides.map(lay).map(({ line, places, text }) => {
    const place = places.find((one) => !taken.some((other) => overlap(one, other))) ?? places[0];
    taken.push(place);
    return { line, place, text };
  });
  const look = { stroke: pen.palette.text3, 'stroke-width': 1.25, 'stroke-dasharray': '4 3' };
  return {
    lines: laid.map(({ line }) => svg('line', { ...line, ...look })),
    words: laid.map(({ place, text }) => rimmed(pen.text(text, place.x, place.y + 7, AXIS, pen.palette.text2), pen)),
    taken: laid.map(({ place }) => place),
  };
}
