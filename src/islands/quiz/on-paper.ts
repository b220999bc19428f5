import { paperKey, partNames } from '#core/assessment/on-paper.ts';
import type { Form } from '#core/assessment/form-schema.ts';
import { partOrder } from '#core/assessment/part-order.ts';
import type { PoolItem } from '#core/assessment/pool.ts';
import { orderParts } from '#islands/quiz/pool.ts';

/** Shows the items of a form in its order, with their parts in theirs, and hides all others; without a form the whole pool. */
export function showForm(page: Document, pool: readonly PoolItem[], form: Form | undefined): void {
  const shown = form?.items ?? pool.map((item) => ({ id: item.id, order: partOrder(item, 'page') }));
  for (const list of page.querySelectorAll('[data-items], [data-key-rows]')) {
    const entries = new Map([...list.querySelectorAll<HTMLElement>('[data-item]')].map((one) => [idOf(one), one]));
    for (const entry of entries.values()) entry.hidden = true;
    for (const [index, { id }] of shown.entries()) {
      const entry = entries.get(id);
      if (!entry) continue;
      entry.hidden = false;
      list.append(entry);
      for (const place of entry.querySelectorAll('[data-number]')) place.textContent = String(index + 1);
    }
  }
  for (const { id, order } of shown) {
    const item = pool.find((candidate) => candidate.id === id);
    const entries = [...page.querySelectorAll<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)];
    for (const whole of entries) orderParts({ whole }, order);
    if (item) showKey(entries, item, order);
  }
}

/** Says which form is shown: on every sheet, above it, and in the link to the page that belongs to it. */
export function nameForm(page: Document, form: Form | undefined, poolSize: number): void {
  const words = form ? `Form ${form.code}` : `Whole pool, ${poolSize} questions`;
  const said = form
    ? `Form ${form.code} is shown: ${form.items.length} questions.`
    : `The whole pool is shown: ${poolSize} questions.`;
  for (const place of page.querySelectorAll('[data-form]')) place.textContent = words;
  for (const place of page.querySelectorAll('[data-paper-said]')) place.textContent = said;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-keeps-form]'))
    link.hash = form ? `form=${form.code}` : '';
}

/** Writes letters and numbers on a key sheet as the form shows the parts; a booklet has no place for them. */
function showKey(entries: readonly HTMLElement[], { key }: PoolItem, order: readonly string[]): void {
  const lines = entries.flatMap((entry) => [...entry.querySelectorAll<HTMLElement>('[data-for]')]);
  const names = partNames(key, order);
  for (const line of lines) line.dataset['name'] = names[partOf(line)] ?? '';
  const wordOf = (part: string) =>
    lines
      .find((line) => partOf(line) === part)
      ?.querySelector('.verdict-words')
      ?.textContent?.trim()
      .replace(/\.$/, '') ?? '';
  for (const place of entries.flatMap((entry) => [...entry.querySelectorAll('[data-short]')]))
    place.textContent = paperKey(key, order, wordOf);
}

const idOf = (entry: HTMLElement): string => entry.dataset['item'] ?? '';
const partOf = (line: HTMLElement): string => line.dataset['for'] ?? '';
