import { type Key, keep, leave, pressedAfter, stays, type, typedAhead } from './type-ahead';

type Left = 'stay' | 'next' | 'previous';

/** What is to be said of the answer while the page waits; the server says everything else. */
type Phase = 'typing' | 'saving' | 'failed' | 'invalid' | 'conflict';

type TextField = HTMLElement & { value: string; readonly: boolean };

interface ConnectionState {
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

/** So long an answer may be on its way before the page says that something is wrong. */
const PATIENCE = 10_000;
const EDGE = 8;
const TYPED = /^(.|Backspace)$/u;
const LOST = ['reconnecting', 'connection-lost'];

const connection = () =>
  (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;

/**
 * A cell of a grid while somebody answers in it: laid over the cell, so that nothing around it moves and nothing is cut
 * off. Tells the server when it is left, shows beside the cell that the answer is on its way, and keeps it when the
 * server cannot be reached: what was told is told again when it can.
 */
export class CellEditor extends HTMLElement {
  #touched = false;
  #left: Left = 'stay';
  #waiting = 0;
  #ahead: Key[] | undefined;
  #gone = false;

  constructor() {
    super();
    this.addEventListener('input', (event) => this.#touch(event));
    this.addEventListener('change', (event) => this.#chosen(event));
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('keydown', (event) => this.#pressed(event));
    this.addEventListener('focusin', () => this.#takeOver());
    this.addEventListener('focusout', (event) => this.#focusLeft(event));
  }

  connectedCallback(): void {
    this.popover = 'manual';
    this.#touched ||= this.hasAttribute('typed');
    document.addEventListener('pointerdown', this.#pointed, true);
    connection()?.addStateChangeListener(this.#connectionChanged);
    requestAnimationFrame(this.#place);
  }

  disconnectedCallback(): void {
    document.removeEventListener('pointerdown', this.#pointed, true);
    connection()?.removeStateChangeListener(this.#connectionChanged);
    clearTimeout(this.#waiting);
  }

  /** The server has looked at the answer and says why it is not stored. */
  answered(phase: Phase): void {
    clearTimeout(this.#waiting);
    stays(this);
    if (!this.#gone) {
      this.#show(phase);
    }
  }

  /** A grid moves its cells, and what is moved is closed. */
  readonly #place = (): void => {
    if (!this.isConnected || this.#gone) {
      return;
    }
    if (!this.matches(':popover-open')) {
      this.showPopover();
    }
    const box = this.#cell()?.getBoundingClientRect();
    if (box) {
      const { offsetWidth: width, offsetHeight: height } = this;
      const left = this.classList.contains('cell-editor--roomy') ? box.right - width : box.left;
      this.style.minWidth = `${box.width}px`;
      this.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`;
      this.style.top = `${Math.max(EDGE, Math.min(box.top, innerHeight - height - EDGE))}px`;
    }
    requestAnimationFrame(this.#place);
  };

  readonly #pointed = (event: Event): void => {
    if (!event.composedPath().includes(this)) {
      this.#leave('stay');
    }
  };

  readonly #connectionChanged = (_before: string, now: string): void => {
    if (this.dataset.phase === 'saving' && LOST.includes(now)) {
      this.#show('failed');
    } else if (this.dataset.phase === 'failed' && !LOST.includes(now)) {
      this.#show('saving');
    }
  };

  #cell(): HTMLElement | null | undefined {
    return this.closest('vaadin-grid-cell-content')?.assignedSlot?.parentElement;
  }

  /** What was typed before there was a field goes into it as soon as it has its selection, and so does what comes now. */
  #takeOver(): void {
    const keys = typedAhead(this.#cell());
    if (keys.length) {
      this.#ahead = keys;
      requestAnimationFrame(() => {
        this.#ahead = undefined;
        this.#replay(keys);
      });
    }
  }

  #replay(keys: Key[]): void {
    for (let next = keys.shift(); next; next = keys.shift()) {
      const field = document.activeElement;
      if (next.key === 'Escape') {
        this.#cancel();
        return pressedAfter(keys);
      }
      if (next.key === 'Enter') {
        field?.dispatchEvent(new KeyboardEvent('keydown', { key: next.key, bubbles: true, composed: true }));
        return pressedAfter(keys);
      }
      if (next.key === 'Tab') {
        const stops = this.#stops();
        const stop = stops[stops.indexOf(field as HTMLElement) + (next.shiftKey ? -1 : 1)];
        if (!stop) {
          this.#leave(next.shiftKey ? 'previous' : 'next');
          return pressedAfter(keys);
        }
        stop.focus();
      } else if (field instanceof HTMLInputElement && TYPED.test(next.key) && !next.ctrlKey && !next.metaKey) {
        type(next.key, field);
      }
    }
  }

  #touch(event: Event): void {
    this.#touched = true;
    this.#show('typing');
    this.#split((event.target as Element).closest<TextField>('.parts-field__top'));
  }

  /** "12/13" typed or pasted where the numerator belongs fills both lines. */
  #split(top: TextField | null): void {
    const bottom = this.querySelector<TextField>('.parts-field__bottom');
    const slash = top?.value.indexOf('/') ?? -1;
    if (top && bottom && slash >= 0) {
      const rest = top.value.slice(slash + 1).trim();
      top.value = top.value.slice(0, slash).trim();
      bottom.value = rest || bottom.value;
      // the server hears of what is typed, not of what is set
      [top, bottom].forEach((field) => field.dispatchEvent(new Event('input')));
      bottom.focus();
    }
  }

  /** A list tells the server itself what was chosen. */
  #chosen(event: Event): void {
    if ((event.target as Element).localName === 'vaadin-select') {
      this.#touched = true;
      this.#wait();
    }
  }

  #clicked(event: Event): void {
    const button = (event.target as Element).closest('button');
    if (button?.classList.contains('cell-editor__retry')) {
      this.#leave(this.#left);
    } else if (button) {
      this.#wait();
    }
  }

  /** The grid must not see the keys: it would move its own focus. */
  #pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (this.#ahead) {
      keep(event, this.#ahead);
    } else if (event.key === 'Escape') {
      this.#cancel();
    } else if (event.key === 'Tab' && this.#isOutermost(event)) {
      event.preventDefault();
      this.#leave(event.shiftKey ? 'previous' : 'next');
    } else if (event.key === 'Enter' && (event.target as Element).localName === 'input') {
      this.#wait();
    }
  }

  /** Whether there is nothing more to reach inside, in the direction of the key. */
  #isOutermost(event: KeyboardEvent): boolean {
    const stops = this.#stops();
    return !stops.length || event.composedPath().includes((event.shiftKey ? stops[0] : stops.at(-1)) as HTMLElement);
  }

  #stops(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('input, button, vaadin-select-value-button')].filter(
      (stop) => stop.offsetParent && !stop.matches(':disabled'),
    );
  }

  /** Nobody leaves when a grid moves the cell and the focus is lost: then it comes back. */
  #focusLeft(event: FocusEvent): void {
    if (this.#gone) {
      return;
    }
    const next = event.relatedTarget as Node | null;
    if (next && !this.contains(next)) {
      this.#leave('stay');
    } else if (!next) {
      const field = event.target as HTMLElement;
      requestAnimationFrame(() => document.activeElement === document.body && field.focus());
    }
  }

  /** What is sent cannot be called back, but taken back once it has arrived: until then the editor is out of the way. */
  #cancel(): void {
    if (this.#isOnItsWay()) {
      this.#gone = true;
      this.hidePopover();
      stays(this);
      this.#cell()?.focus();
    } else {
      leave(this);
    }
    this.dispatchEvent(new CustomEvent('cell-cancelled'));
  }

  #leave(how: Left): void {
    if (this.#gone) {
      return;
    }
    this.#left = how;
    this.#wait();
    this.dispatchEvent(new CustomEvent('cell-left', { detail: { how } }));
  }

  #wait(): void {
    leave(this);
    if (this.#touched) {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => this.#show('failed'), PATIENCE);
      this.#show(navigator.onLine ? 'saving' : 'failed');
    }
  }

  #isOnItsWay(): boolean {
    return this.dataset.phase === 'saving' || this.dataset.phase === 'failed';
  }

  /** Said in the editor and beside the cell. */
  #show(phase: Phase): void {
    this.dataset.phase = phase;
    if (phase === 'failed') {
      stays(this);
    }
    for (const field of this.querySelectorAll<TextField>('vaadin-text-field')) {
      field.readonly = this.#isOnItsWay();
    }
    for (const cell of this.#cell()?.parentElement?.children ?? []) {
      const [content] = cell.querySelector('slot')?.assignedElements() ?? [];
      content?.querySelector('.line-state')?.setAttribute('data-phase', phase);
    }
  }
}

customElements.define('chiso-cell-editor', CellEditor);
