/** A key that was pressed while the server was busy with a cell. */
export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

type Part = EventTarget & { csOpens?: (event: KeyboardEvent) => boolean };

/** What an editor or the grid would do with such keys is done in its turn; until then nothing must move. */
const HELD = /^(.|Backspace|Enter|Tab|Escape|F2|Home|End|PageUp|PageDown|Arrow.*)$/u;

/** A server that has not answered after so many milliseconds is gone, and the keys are the page's again. */
const PATIENCE = 10_000;

/** The cell that the server is asked to open, or the editor that is left, and what was pressed since. */
let awaited: { part: EventTarget; left: boolean; keys: Key[]; since: number } | undefined;

/** What had the focus may go away when the editor comes or goes; the keys are then the page's. */
function isForAwaited(event: KeyboardEvent, path: EventTarget[]): boolean {
  return (
    awaited !== undefined &&
    event.timeStamp - awaited.since < PATIENCE &&
    (path.includes(awaited.part) || path[0] === document.body) &&
    // an answer that is on its way can be left at once, before anything else was typed
    !(awaited.left && !awaited.keys.length && event.key === 'Escape')
  );
}

function isUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.key === 'z';
}

/** Keeps a key for later; so it reaches nobody now. */
export function keep(event: KeyboardEvent, keys: Key[]): void {
  if (event.altKey || ((event.ctrlKey || event.metaKey) && !isUndo(event)) || !HELD.test(event.key)) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const { key, shiftKey, ctrlKey, metaKey } = event;
  keys.push({ key, shiftKey, ctrlKey, metaKey });
}

/**
 * The keys that were pressed since a cell was asked for, once; from now on its editor takes them itself. A row that has
 * one answer is opened from any of its cells.
 */
export function typedAhead(cell: Element | null | undefined): Key[] {
  const asked = awaited && !awaited.left ? (awaited.part as Element) : undefined;
  const keys = asked && asked.parentElement === cell?.parentElement ? awaited!.keys : [];
  awaited = undefined;
  return keys;
}

/** An editor is left: what is pressed until the server has closed it is for the grid. */
export function leave(editor: EventTarget): void {
  if (awaited?.part !== editor) {
    awaited = { part: editor, left: true, keys: [], since: performance.now() };
  }
}

/** More keys for the grid, where an editor is left; otherwise they are for nobody. */
export function pressedAfter(keys: Key[]): void {
  awaited?.keys.push(...keys);
}

/** An editor is not closed after all: somebody has to look first, and what was pressed meanwhile is for nobody. */
export function stays(editor: EventTarget): void {
  if (awaited?.part === editor) {
    awaited = undefined;
  }
}

/** Does to a field what a letter or Backspace does. */
export function type(key: string, field: HTMLInputElement): void {
  const end = field.selectionEnd ?? field.value.length;
  const from = field.selectionStart ?? end;
  const letter = key === 'Backspace' ? '' : key;
  field.setRangeText(letter, letter || from < end ? from : Math.max(0, end - 1), end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
  }
  return element;
}

/** Presses keys on the grid until one of them opens a cell, which gets the others, or until one would leave the grid. */
function play(keys: Key[]): void {
  for (let key = keys.shift(); key && key.key !== 'Tab'; key = keys.shift()) {
    focused()?.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, composed: true, cancelable: true }));
    if (awaited) {
      pressedAfter(keys);
      return;
    }
  }
}

document.addEventListener(
  'keydown',
  (event) => {
    const path = event.composedPath();
    if (awaited && isForAwaited(event, path)) {
      keep(event, awaited.keys);
    } else if (path.some((part) => (part as Part).csOpens?.(event))) {
      awaited = { part: path[0]!, left: false, keys: [], since: event.timeStamp };
    }
  },
  true,
);

// the server says so; what was typed is for nobody
document.addEventListener('cell-stays-closed', () => {
  awaited = undefined;
});

// the editor is gone, and a cell has the focus again
document.addEventListener('cell-closed', () => {
  const keys = awaited?.left ? awaited.keys : [];
  if (awaited?.left) {
    awaited = undefined;
  }
  play(keys);
});
