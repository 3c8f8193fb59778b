function isTyping(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

// Vaadin's message about the connection stands outside all landmarks; as a status it is read out when it appears.
customElements.whenDefined('vaadin-connection-indicator').then(() => {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
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
