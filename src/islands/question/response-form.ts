import type { Key, Response } from '#core/assessment/types.ts';

/** Reads what stands in a question's form. A choice that was not made is left out. */
export function readResponse(form: HTMLFormElement, key: Key): Response {
  const data = new FormData(form);
  const value = (name: string): string => String(data.get(name) ?? '').trim();
  const filled = (prefix: string, parts: readonly string[]) =>
    Object.fromEntries(parts.map((part) => [part, value(`${prefix}:${part}`)]).filter(([, chosen]) => chosen !== ''));
  if (key.type === 'sba')
    return form.querySelector('[data-unknown]:checked') ? { unknown: true } : { option: value('option') };
  if ('options' in key) return { options: data.getAll('options').map(String) };
  if ('rows' in key) return { rows: filled('row', Object.keys(key.rows)) };
  if ('scenes' in key) return { rows: filled('row', Object.keys(key.scenes)) };
  if ('gaps' in key) return { gaps: filled('gap', Object.keys(key.gaps)) };
  return { order: placed(key.order.map((step) => [step, Number(value(`place:${step}`))])) };
}

/** Steps by their chosen place. Steps without a place, or two at one place, leave the order short, so that it cannot be submitted. */
function placed(steps: readonly (readonly [string, number])[]): string[] {
  const places = steps.map(([, place]) => place);
  const sound = steps.filter(([, place]) => place > 0 && places.indexOf(place) === places.lastIndexOf(place));
  return [...sound].sort(([, a], [, b]) => a - b).map(([step]) => step);
}

/** Says how many are chosen, where a question asks for a number: in a place that stands in the page from the start. */
export function sayCount(form: HTMLFormElement): void {
  const place = form.querySelector<HTMLElement>('[data-count]');
  if (place)
    place.textContent = `${new FormData(form).getAll('options').length} of ${place.dataset['count'] ?? ''} chosen`;
}

/** Writes a response into the form, as far as the form still has its parts. */
export function fillForm(form: HTMLFormElement, response: Response): void {
  const tick = (name: string, values: readonly string[]) => {
    for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`))
      if (input.type !== 'text')
        input.checked =
          values.includes(input.value) && (input.dataset['unknown'] === undefined || 'unknown' in response);
  };
  const set = (name: string, value: string) => {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement || (control instanceof HTMLInputElement && control.type === 'text'))
      control.value = value;
    else tick(name, [value]);
  };
  if ('unknown' in response) tick('option', ['']);
  else if ('option' in response) tick('option', [response.option]);
  else if ('options' in response) tick('options', response.options);
  else if ('rows' in response) for (const [row, choice] of Object.entries(response.rows)) set(`row:${row}`, choice);
  else if ('gaps' in response) for (const [gap, text] of Object.entries(response.gaps)) set(`gap:${gap}`, text);
  else response.order.forEach((step, index) => set(`place:${step}`, String(index + 1)));
}

/** Whether the learner has touched the form: what stands in it goes before anything older. */
export const isTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some(
    (control) =>
      (control instanceof HTMLInputElement && (control.type === 'text' ? control.value !== '' : control.checked)) ||
      (control instanceof HTMLSelectElement && control.value !== ''),
  );
