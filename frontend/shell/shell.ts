function isTyping(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

// Vaadin's message about the connection stands outside all landmarks; as a status it is read out when it appears.
customElements.whenDefined('vaadin-connection-indicator').then(() => {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
});

// Vaadin names the sorters of a grid in English, whatever the language; the name of the column is enough.
customElements.whenDefined('vaadin-grid-sorter').then(({ prototype }) => {
  const plain = prototype.setAttribute;
  prototype.setAttribute = function (name: string, value: string) {
    plain.call(this, name, name === 'aria-label' ? value.replace(/^Sort by /, '') : value);
  };
});

/** "?" or, with Ctrl (or ⌘), "Ctrl+K". */
function keyOf(event: KeyboardEvent): string {
  return event.ctrlKey || event.metaKey ? `Ctrl+${event.key.toUpperCase()}` : event.key;
}

// A key presses the button that names it in data-key; a single one does not while somebody is typing.
document.addEventListener('keydown', (event) => {
  const key = keyOf(event);
  if (event.altKey || (key === event.key && isTyping(event.composedPath()[0]))) {
    return;
  }
  const button = [...document.querySelectorAll<HTMLElement>('[data-key]')].find(
    (candidate) => candidate.dataset.key === key,
  );
  if (button) {
    event.preventDefault();
    button.click();
  }
});

// In the search the arrows lead from what is typed through what is found, and back.
document.addEventListener('keydown', (event) => {
  const place = event.composedPath().find((one) => one instanceof HTMLElement && one.matches('.search'));
  if (!(place instanceof HTMLElement) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) {
    return;
  }
  const stops = [...place.querySelectorAll<HTMLElement>('input, .search__hit')];
  const next = stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  stops[Math.max(next, 0)]?.focus();
});

// What a drawn button says to those who listen, it also shows to those who point at it.
document.addEventListener('pointerover', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-press][aria-label]') : null;
  if (button && !button.title) {
    button.title = button.ariaLabel ?? '';
  }
});
