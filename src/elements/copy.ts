/** Buttons that copy the text of a field of the page: `data-copy` names the field. */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
  const field = button && document.getElementById(button.dataset['copy'] ?? '');
  if (!button || !(field instanceof HTMLTextAreaElement)) return;
  const said = button.parentElement?.querySelector('[data-copied]');
  navigator.clipboard?.writeText(field.value).then(
    () => say(said, 'Copied'),
    () => selectInstead(field, said),
  ) ?? selectInstead(field, said);
});

function say(place: Element | null | undefined, words: string): void {
  if (place) place.textContent = words;
}

/** Where the browser will not copy, the text is selected for the reader to copy. */
function selectInstead(field: HTMLTextAreaElement, place: Element | null | undefined): void {
  field.focus();
  field.select();
  say(place, 'Selected: copy it with Ctrl C or ⌘ C');
}
