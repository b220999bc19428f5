/** Buttons that copy the text of a part of the page: `data-copy` names it. */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
  const source = button && document.getElementById(button.dataset['copy'] ?? '');
  if (!button || !source) return;
  const said = button.parentElement?.querySelector('[data-copied]');
  const text = source instanceof HTMLTextAreaElement ? source.value : (source.textContent ?? '').trim();
  // Pages that came without https have no clipboard.
  if (!('clipboard' in navigator)) return selectInstead(source, said);
  void navigator.clipboard.writeText(text).then(
    () => say(said, 'Copied'),
    () => selectInstead(source, said),
  );
});

function say(place: Element | null | undefined, words: string): void {
  if (place) place.textContent = words;
}

/** Where the browser will not copy, the text is selected for the reader to copy. */
function selectInstead(source: HTMLElement, place: Element | null | undefined): void {
  if (source instanceof HTMLTextAreaElement) source.select();
  else getSelection()?.selectAllChildren(source);
  say(place, 'Selected: copy it with Ctrl C or ⌘ C');
}
