import type { Spot } from './model';

/** Unseen buttons over (or under) the drawing: what the mouse, the keyboard and a screen reader reach of a chart. */
export class MarksLayer {
  readonly element = document.createElement('div');
  #buttons: HTMLButtonElement[] = [];
  #columns = 1;
  #selected: string | null = null;

  constructor(private readonly clicked: (key: string) => void) {
    this.element.className = 'chiso-chart__marks';
    this.element.addEventListener('keydown', (event) => this.#move(event));
    this.element.addEventListener('focusin', (event) => this.#enter(event.target as HTMLButtonElement));
  }

  /** Puts a button on each spot; those of a known key stay, so that focus is kept through an update. */
  show(spots: Spot[], columns: number): void {
    const known = new Map(this.#buttons.map((button) => [button.dataset.key, button]));
    this.#columns = columns;
    this.#buttons = spots.map((spot) => {
      const button = known.get(spot.mark.key) ?? this.#button(spot.mark.key);
      known.delete(spot.mark.key);
      button.setAttribute('aria-label', spot.mark.sentence);
      button.title = spot.title;
      Object.assign(button.style, {
        left: `${spot.x}px`,
        top: `${spot.y}px`,
        width: `${spot.width}px`,
        height: `${spot.height}px`,
      });
      return button;
    });
    const shown = new Set<Element>(this.#buttons);
    [...this.element.children].filter((child) => !shown.has(child)).forEach((child) => child.remove());
    this.#buttons.forEach((button, i) => {
      if (this.element.children[i] !== button) {
        this.element.insertBefore(button, this.element.children[i] ?? null);
      }
    });
    this.select(this.#selected);
  }

  select(key: string | null): void {
    this.#selected = key;
    for (const button of this.#buttons) {
      if (button.dataset.key === key) {
        button.setAttribute('aria-current', 'true');
      } else {
        button.removeAttribute('aria-current');
      }
    }
    const focused = this.#buttons.find((button) => button === document.activeElement);
    this.#enter(focused ?? this.#buttons.find((button) => button.dataset.key === key) ?? this.#buttons[0]);
  }

  #button(key: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chiso-chart__mark';
    button.dataset.key = key;
    button.addEventListener('click', () => this.clicked(key));
    return button;
  }

  /** Tab stops at one mark only; the arrows go on from there. */
  #enter(current: HTMLButtonElement | undefined): void {
    this.#buttons.forEach((button) => (button.tabIndex = button === current ? 0 : -1));
  }

  #move(event: KeyboardEvent): void {
    const last = this.#buttons.length - 1;
    const index = this.#buttons.indexOf(event.target as HTMLButtonElement);
    const steps: Record<string, number> = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1,
      ArrowDown: index + this.#columns,
      ArrowUp: index - this.#columns,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    this.#buttons[next]?.focus();
  }
}
