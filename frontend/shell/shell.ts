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

// A single key presses the button that names it in data-key, unless somebody is typing.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.composedPath()[0])) {
    return;
  }
  const button = [...document.querySelectorAll<HTMLElement>('[data-key]')].find(
    (candidate) => candidate.dataset.key === event.key,
  );
  if (button) {
    event.preventDefault();
    button.click();
  }
});
