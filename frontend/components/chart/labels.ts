import type { Frame } from './model';
import { NOTE, rimmed, VALUE, type Pen } from './svg';

const LINE = 15;
const GAP = 10;

/** A label somebody would like to see beside a point. */
export interface Wish {
  x: number;
  y: number;
  text: string;
  note: string;
  ink: string;
  /** Only right of the point, where nothing else is: among the lines of a crowd it would seem to be another's. */
  after?: boolean;
}

/**
 * Writes each label right of, left of, above or below its point, and leaves it out where it would cover something. The
 * places of those written are added to `taken`.
 */
export function placeLabels(wishes: Wish[], taken: Frame[], frame: Frame, pen: Pen): SVGElement[] {
  return wishes.flatMap((wish) => {
    const width = Math.max(pen.width(wish.text, VALUE), pen.width(wish.note, NOTE));
    const height = wish.note ? 2 * LINE : LINE;
    const right = { x: wish.x + GAP, y: wish.y - height / 2, width, height };
    const around: Frame[] = [
      { x: wish.x - GAP - width, y: wish.y - height / 2, width, height },
      { x: wish.x - width / 2, y: wish.y - GAP - height, width, height },
      { x: wish.x - width / 2, y: wish.y + GAP, width, height },
      { x: wish.x + GAP, y: wish.y - GAP - height, width, height },
      { x: wish.x - GAP - width, y: wish.y - GAP - height, width, height },
    ];
    const candidates = wish.after ? [right] : [right, ...around];
    const place = candidates.find((one) => inside(one, frame) && !taken.some((other) => overlap(one, other)));
    if (!place) {
      return [];
    }
    taken.push(place);
    const nodes = [rimmed(pen.text(wish.text, place.x, place.y + LINE / 2, VALUE, wish.ink), pen)];
    if (wish.note) {
      nodes.push(pen.text(wish.note, place.x, place.y + LINE * 1.5, NOTE, pen.palette.text2));
    }
    return nodes;
  });
}

function inside(box: Frame, frame: Frame): boolean {
  return (
    box.x >= frame.x - 2 &&
    box.x + box.width <= frame.x + frame.width + 8 &&
    box.y >= 0 &&
    box.y + box.height <= frame.y + frame.height
  );
}

/** Whether two boxes share any room. */
export function overlap(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
