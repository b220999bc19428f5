/**
 * Adds Move up and Move down to the steps of a question and takes over their places, which stay in the form as before:
 * what was chosen in them goes first. Focus stays on the pressed button, and the new place is said.
 * Gives back a function that puts the steps in the order of their places again.
 */
export function addOrderButtons(form: HTMLFormElement, onMove: () => void): () => void {
  const list = form.querySelector<HTMLElement>('.order');
  const said = form.querySelector<HTMLElement>('[data-moves]');
  if (!list) return () => undefined;
  const steps = () => [...list.querySelectorAll<HTMLElement>(':scope > .order-item')];
  const place = (step: HTMLElement) => step.querySelector('select');
  const settle = () => steps().forEach((step, index, all) => settleStep(step, index, all.length));
  const byPlace = () => {
    const chosen = (step: HTMLElement) => Number(place(step)?.value || 99);
    list.append(...steps().sort((a, b) => chosen(a) - chosen(b)));
    settle();
  };
  for (const step of steps()) {
    const words = step.querySelector('.order-words')?.textContent ?? '';
    const buttons = document.createElement('span');
    buttons.className = 'order-move';
    for (const [label, by] of [
      ['Move up', -1],
      ['Move down', 1],
    ] as const)
      buttons.append(moveButton(label, words, () => move(step, by)));
    step.append(buttons);
  }
  list.dataset['buttons'] = '';
  byPlace();
  return byPlace;

  function move(step: HTMLElement, by: -1 | 1): void {
    const other = by < 0 ? step.previousElementSibling : step.nextElementSibling;
    if (!other) return;
    const pressed = document.activeElement;
    if (by < 0) other.before(step);
    else other.after(step);
    settle();
    for (const one of steps()) delete one.dataset['moved'];
    step.dataset['moved'] = '';
    if (pressed instanceof HTMLButtonElement)
      (pressed.disabled ? step.querySelector<HTMLButtonElement>('button:not(:disabled)') : pressed)?.focus();
    if (said)
      said.textContent = `“${step.querySelector('.order-words')?.textContent ?? ''}” is now ${steps().indexOf(step) + 1} of ${steps().length}.`;
    onMove();
  }
}

function settleStep(step: HTMLElement, index: number, count: number): void {
  const select = step.querySelector('select');
  if (select) select.value = String(index + 1);
  const [up, down] = step.querySelectorAll('button');
  if (up) up.disabled = index === 0;
  if (down) down.disabled = index === count - 1;
}

function moveButton(label: string, words: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.dataset['kind'] = 'plain';
  button.dataset['size'] = 'small';
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = `: ${words}`;
  button.append(label, hidden);
  button.addEventListener('click', onPress);
  return button;
}
