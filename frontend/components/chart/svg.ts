import type { Palette } from './theme';

const SVG = 'http://www.w3.org/2000/svg';

/** One SVG element; text is set as text, never parsed. */
export function svg(name: string, attributes: Record<string, string | number>, ...content: (SVGElement | string)[]) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(value));
  }
  element.append(...content);
  return element as SVGElement;
}

export interface Font {
  size: number;
  weight: number;
}

export const LABEL: Font = { size: 12.5, weight: 400 };
export const VALUE: Font = { size: 12, weight: 600 };
export const NOTE: Font = { size: 12, weight: 400 };
export const AXIS: Font = { size: 11, weight: 400 };
export const HEADING: Font = { size: 11.5, weight: 600 };

/** Measures and writes text in the host's own font. */
export class Pen {
  readonly #context = document.createElement('canvas').getContext('2d');

  constructor(
    readonly family: string,
    readonly palette: Palette,
  ) {}

  /** Digits count as zeros: charts and pictures write them all that wide. */
  width(text: string, font: Font): number {
    if (!this.#context) {
      return text.length * font.size * 0.55;
    }
    this.#context.font = `${font.weight} ${font.size}px ${this.family}`;
    return this.#context.measureText(text.replace(/\d/g, '0')).width;
  }

  /** The text, or as much of it as fits in `room` pixels with an ellipsis. */
  fit(text: string, font: Font, room: number): string {
    if (this.width(text, font) <= room) {
      return text;
    }
    let end = text.length;
    while (end > 1 && this.width(`${text.slice(0, end).trimEnd()}…`, font) > room) {
      end--;
    }
    return `${text.slice(0, end).trimEnd()}…`;
  }

  /** Breaks text into lines of at most `room` pixels. */
  lines(text: string, font: Font, room: number): string[] {
    const lines: string[] = [];
    const fits = (line: string) => this.width(line, font) <= room;
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const last = lines.at(-1);
      if (last !== undefined && fits(`${last} ${word}`)) {
        lines[lines.length - 1] = `${last} ${word}`;
      } else {
        lines.push(word);
      }
    }
    return lines;
  }

  text(content: string, x: number, middle: number, font: Font, fill: string, anchor = 'start', italic = false) {
    const element = svg(
      'text',
      {
        x,
        y: middle + font.size * 0.36,
        fill,
        'font-size': font.size,
        'font-weight': font.weight,
        'font-family': this.family,
        'text-anchor': anchor,
      },
      content,
    );
    if (italic) {
      element.setAttribute('font-style', 'italic');
    }
    return element;
  }
}

/** The text with a rim in the colour of the card, so that it can be read across lines. */
export function rimmed(text: SVGElement, pen: Pen): SVGElement {
  const rim = { stroke: pen.palette.card, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  Object.entries(rim).forEach(([key, value]) => text.setAttribute(key, String(value)));
  return text;
}

let hatches = 0;

/** Slanted stripes as a `<pattern>`, with an id of its own so that two charts on a page do not share one. */
export function hatch(stripe: string, ground: string, upright = false): { pattern: SVGElement; fill: string } {
  const id = `chiso-hatch-${++hatches}`;
  const pattern = svg(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${upright ? 0 : 45})` },
    svg('rect', { width: 6, height: 6, fill: ground }),
    svg('rect', { width: 2.6, height: 6, fill: stripe }),
  );
  return { pattern, fill: `url(#${id})` };
}
