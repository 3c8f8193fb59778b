import { svg } from './chart/svg';

/** What one area shows: its class, or the two that it lies between, its mark, and the sentence that is read aloud. */
interface Item {
  key: string;
  look: string;
  mark: string;
  sentence: string;
}

export interface BoundaryMapModel {
  address: string;
  label: string;
  /** Said of areas without an item, behind their name. */
  silent: string;
  failed: string;
  items: Item[];
}

interface Area {
  k: string;
  n: string;
  d: string;
  x: number;
  y: number;
}

interface Islands {
  k: string;
  n: string;
  p: [number, number][];
  b: [number, number, number, number] | null;
}

interface Drawing {
  w: number;
  h: number;
  areas: Area[];
  islands: Islands[];
}

/** A place that can be chosen: an area, or the islands of an archipelago. */
interface Spot {
  key: string;
  name: string;
  x: number;
  y: number;
  shape: SVGElement;
  mark: SVGElement;
}

const HIGHEST = 640;
const NONE: Item = { key: '', look: 'none', mark: '', sentence: '' };
const drawings = new Map<string, Promise<Drawing>>();
let maps = 0;

/** Asks for each drawing once; what an address leads to never changes. */
function drawingOf(address: string): Promise<Drawing> {
  let drawing = drawings.get(address);
  if (!drawing) {
    drawing = fetch(new URL(address, document.baseURI), { credentials: 'same-origin' }).then((answer) => {
      if (!answer.ok) {
        throw new Error(`No drawing: ${answer.status}`);
      }
      return answer.json() as Promise<Drawing>;
    });
    drawing.catch(() => drawings.delete(address));
    drawings.set(address, drawing);
  }
  return drawing;
}

/** Draws areas where they lie, coloured by what the server says of each, and reports clicks as `chiso-area-click`. Plain
 * elements outside a shadow, as the other drawings: a saved picture copies them. */
export class BoundaryMap extends HTMLElement {
  readonly #id = `map-${maps++}`;
  readonly #tip = document.createElement('div');
  #model: BoundaryMapModel | null = null;
  #drawing: Drawing | null = null;
  #shown = '';
  #svg: SVGElement | null = null;
  #patterns: SVGElement | null = null;
  #ring: SVGElement | null = null;
  #spots: Spot[] = [];
  #current = '';
  readonly #resize = new ResizeObserver(() => this.#scale());

  get model(): BoundaryMapModel | null {
    return this.#model;
  }

  set model(model: BoundaryMapModel | null) {
    this.#model = model;
    if (this.isConnected) {
      void this.#show();
    }
  }

  connectedCallback(): void {
    const early = Object.getOwnPropertyDescriptor(this, 'model')?.value as BoundaryMapModel | undefined;
    if (early !== undefined) {
      Reflect.deleteProperty(this, 'model');
      this.#model = early;
    }
    this.#resize.observe(this);
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#resize.disconnect();
  }

  async #show(): Promise<void> {
    const model = this.#model;
    // a copy for a picture has no model: it stays as it was copied
    if (!model) {
      return;
    }
    if (this.#shown !== model.address) {
      this.setAttribute('aria-busy', 'true');
      try {
        const drawing = await drawingOf(model.address);
        if (this.#model !== model) {
          return;
        }
        this.#drawing = drawing;
        this.#shown = model.address;
        this.#build(drawing);
      } catch {
        this.#shown = '';
        this.replaceChildren(Object.assign(document.createElement('p'), { textContent: model.failed, role: 'alert' }));
        return;
      } finally {
        this.removeAttribute('aria-busy');
      }
    }
    this.#colour(model);
    this.#scale();
  }

  #build(drawing: Drawing): void {
    const islands = svg('g', {});
    const areas = svg('g', {});
    const marks = svg('g', { 'aria-hidden': 'true', class: 'boundary-map__marks' });
    this.#patterns = svg('defs', {});
    this.#ring = svg('path', { class: 'boundary-map__ring', 'aria-hidden': 'true' });
    this.#spots = [];
    for (const area of drawing.areas) {
      const shape = svg('path', { d: area.d, 'fill-rule': 'evenodd' });
      areas.append(shape);
      this.#spots.push({ key: area.k, name: area.n, x: area.x, y: area.y, shape, mark: svg('text', {}) });
    }
    for (const one of drawing.islands) {
      islands.append(this.#islands(one, drawing));
    }
    for (const spot of this.#spots) {
      spot.mark.setAttribute('x', String(spot.x));
      spot.mark.setAttribute('y', String(spot.y));
      marks.append(spot.mark);
      this.#listen(spot);
    }
    this.#svg = svg('svg', { viewBox: `0 0 ${drawing.w} ${drawing.h}`, role: 'group' });
    this.#svg.style.maxWidth = `${Math.round((HIGHEST * drawing.w) / drawing.h)}px`;
    this.#svg.append(this.#patterns, areas, islands, marks, this.#ring);
    this.#tip.className = 'boundary-map__tip';
    this.#tip.hidden = true;
    this.#tip.setAttribute('aria-hidden', 'true');
    this.#current = this.#spots[0]?.key ?? '';
    this.replaceChildren(this.#svg, this.#tip);
  }

  /** Islands are smaller than what can be seen: each is a dot, and their name stands beside them. */
  #islands(one: Islands, drawing: Drawing): SVGElement {
    const xs = one.p.map(([x]) => x);
    const ys = one.p.map(([, y]) => y);
    const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const shape = svg('g', {});
    if (one.b) {
      const [x, y, width, height] = one.b;
      shape.append(svg('rect', { x, y, width, height, rx: 12, class: 'boundary-map__inset' }));
    } else {
      const around = 30;
      const [width, height] = [right - left + 2 * around, bottom - top + 2 * around];
      shape.append(svg('rect', { x: left - around, y: top - around, width, height, rx: 40, class: 'boundary-map__sea' }));
    }
    for (const [x, y] of one.p) {
      shape.append(svg('circle', { cx: x, cy: y, r: 1, class: 'boundary-map__island' }));
    }
    const middle = one.b ? one.b[0] + one.b[2] / 2 : (left + right) / 2;
    const above = one.b ? one.b[1] : top - 30;
    const name = svg('text', { x: Math.min(middle, drawing.w - 10), y: above, class: 'boundary-map__name' }, one.n);
    const group = svg('g', {}, shape, name);
    const mark = svg('text', {});
    this.#spots.push({ key: one.k, name: one.n, x: (left + right) / 2, y: (top + bottom) / 2, shape: group, mark });
    return group;
  }

  #listen(spot: Spot): void {
    const shape = spot.shape;
    shape.setAttribute('role', 'button');
    shape.addEventListener('click', () => this.#choose(spot));
    shape.addEventListener('focus', () => {
      this.#makeCurrent(spot);
      this.#circle(spot);
      this.#tell(spot);
    });
    shape.addEventListener('blur', () => {
      this.#ring?.setAttribute('d', '');
      this.#tip.hidden = true;
    });
    shape.addEventListener('pointerenter', () => this.#tell(spot));
    shape.addEventListener('pointerleave', () => (this.#tip.hidden = true));
    shape.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent, spot));
  }

  #choose(spot: Spot): void {
    this.dispatchEvent(new CustomEvent('chiso-area-click', { bubbles: true, detail: { key: spot.key } }));
  }

  #key(event: KeyboardEvent, from: Spot): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(from);
      return;
    }
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const next = way ? this.#next(from, way[0], way[1]) : undefined;
    if (next) {
      event.preventDefault();
      this.#makeCurrent(next);
      (next.shape as unknown as HTMLElement).focus();
    }
  }

  /** The nearest area in a direction; what lies aside counts as farther away. */
  #next(from: Spot, right: number, down: number): Spot | undefined {
    let nearest: Spot | undefined;
    let least = Infinity;
    for (const spot of this.#spots) {
      const along = (spot.x - from.x) * right + (spot.y - from.y) * down;
      const aside = Math.abs((spot.x - from.x) * down) + Math.abs((spot.y - from.y) * right);
      const far = along + 2 * aside;
      if (spot !== from && along > 0 && far < least) {
        least = far;
        nearest = spot;
      }
    }
    return nearest;
  }

  /** Tab reaches the map once; arrows go on from there. */
  #makeCurrent(current: Spot): void {
    this.#current = current.key;
    for (const spot of this.#spots) {
      spot.shape.setAttribute('tabindex', spot.key === this.#current ? '0' : '-1');
    }
  }

  #circle(spot: Spot): void {
    const drawn = spot.shape.getAttribute('d');
    const box = (spot.shape as SVGGraphicsElement).getBBox();
    const { x, y, width, height } = box;
    this.#ring?.setAttribute('d', drawn ?? `M${x} ${y}h${width}v${height}h${-width}z`);
  }

  #colour(model: BoundaryMapModel): void {
    const items = new Map(model.items.map((item) => [item.key, item]));
    this.#svg?.setAttribute('aria-label', model.label);
    this.#patterns?.replaceChildren();
    for (const spot of this.#spots) {
      const item = items.get(spot.key) ?? NONE;
      const [first, second] = item.look.split(' ');
      const target = spot.shape.matches('path') ? spot.shape : null;
      const fill = second || first === 'none' ? `url(#${this.#pattern(first, second)})` : '';
      spot.shape.setAttribute('class', `boundary-map__spot area--${first}`);
      (target as unknown as HTMLElement | null)?.style.setProperty('fill', fill);
      spot.shape.setAttribute('aria-label', item.sentence || `${spot.name}, ${model.silent}`);
      spot.mark.textContent = item.mark;
    }
    this.#spots.filter((spot) => spot.key === this.#current).forEach((spot) => this.#makeCurrent(spot));
  }

  /** Stripes of two classes; of one without a second, thin lines on the card. */
  #pattern(first: string, second: string | undefined): string {
    const id = `${this.#id}-${first}-${second ?? ''}`;
    if (!this.#patterns?.querySelector(`#${id}`)) {
      const pattern = svg(
        'pattern',
        { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
        svg('rect', { width: 8, height: 8, class: `area--${second ?? 'ground'}` }),
        svg('rect', { width: second ? 4 : 1.2, height: 8, class: `area--${first}` }),
      );
      this.#patterns?.append(pattern);
    }
    return id;
  }

  #tell(spot: Spot): void {
    const drawn = this.#svg;
    if (!drawn || !this.#drawing) {
      return;
    }
    this.#tip.textContent = spot.shape.getAttribute('aria-label');
    this.#tip.hidden = false;
    const scale = drawn.clientWidth / this.#drawing.w;
    const left = (drawn as unknown as SVGSVGElement).getBoundingClientRect().left - this.getBoundingClientRect().left;
    const room = Math.max(0, this.clientWidth - this.#tip.offsetWidth);
    this.#tip.style.left = `${Math.min(room, Math.max(0, left + spot.x * scale - this.#tip.offsetWidth / 2))}px`;
    const above = spot.y * scale - this.#tip.offsetHeight - 14;
    this.#tip.style.top = `${above < 0 ? spot.y * scale + 14 : above}px`;
  }

  /** Text, dots and stripes are as large on the screen however large the map is. */
  #scale(): void {
    const width = this.#svg?.clientWidth ?? 0;
    if (width > 0 && this.#drawing) {
      const unit = this.#drawing.w / width;
      this.#svg?.style.setProperty('--unit', unit.toFixed(3));
      for (const pattern of this.#patterns?.children ?? []) {
        pattern.setAttribute('patternTransform', `rotate(45) scale(${unit.toFixed(3)})`);
      }
      for (const island of this.#svg?.querySelectorAll('circle') ?? []) {
        island.setAttribute('r', (2.2 * unit).toFixed(1));
      }
    }
  }
}

customElements.define('chiso-boundary-map', BoundaryMap);
