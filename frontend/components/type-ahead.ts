/** A key that was pressed while the server opened the cell. */
export interface Key {
  key: string;
  shift: boolean;
}

type Part = EventTarget & { csOpens?: (event: KeyboardEvent) => boolean };

/** What an editor would do with such keys is done when there is one; until then the grid must not move. */
const HELD = /^(.|Backspace|Enter|Tab|Escape|F2|Home|End|PageUp|PageDown|Arrow.*)$/u;
const KEPT = /^(.|Backspace|Enter|Tab|Escape)$/u;

/** A server that has not opened the cell after so many milliseconds is gone, and the keys are the page's again. */
const PATIENCE = 10_000;

/** The cell that the last key asked the server to open. */
let asked: { cell: EventTarget; keys: Key[]; since: number } | undefined;

/** F2 takes the focus to the button inside the cell, which goes away when the editor comes. */
function isForAsked(event: KeyboardEvent, path: EventTarget[]): boolean {
  return (
    asked !== undefined &&
    event.timeStamp - asked.since < PATIENCE &&
    (path.includes(asked.cell) || path[0] === document.body)
  );
}

/** Keeps a key for later; so it reaches nobody now. */
export function keep(event: KeyboardEvent, keys: Key[]): void {
  if (event.ctrlKey || event.altKey || event.metaKey || !HELD.test(event.key)) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (KEPT.test(event.key)) {
    keys.push({ key: event.key, shift: event.shiftKey });
  }
}

/** The keys that were pressed on a cell since it was asked for, once; from now on its editor takes them itself. */
export function typedAhead(cell: EventTarget | null | undefined): Key[] {
  const keys = asked && asked.cell === cell ? asked.keys : [];
  asked = undefined;
  return keys;
}

/** Does to a field what a letter or Backspace does. */
export function type(key: string, field: HTMLInputElement): void {
  const end = field.selectionEnd ?? field.value.length;
  const from = field.selectionStart ?? end;
  const letter = key === 'Backspace' ? '' : key;
  field.setRangeText(letter, letter || from < end ? from : Math.max(0, end - 1), end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

document.addEventListener(
  'keydown',
  (event) => {
    const path = event.composedPath();
    if (asked && isForAsked(event, path)) {
      keep(event, asked.keys);
    } else if (path.some((part) => (part as Part).csOpens?.(event))) {
      asked = { cell: path[0], keys: [], since: event.timeStamp };
    }
  },
  true,
);

// the server says so; what was typed is for nobody
document.addEventListener('cell-stays-closed', () => {
  asked = undefined;
});
