import { readFormCode } from '#core/assessment/form-code.ts';
import { drawForm, type DrawInput } from '#core/assessment/form.ts';
import type { Form } from '#core/assessment/form-schema.ts';
import { randomCode } from '#islands/quiz/random-code.ts';
import { nameForm, showForm } from '#islands/quiz/on-paper.ts';

/** A quiz on paper: shows the form whose code stands in the address, and sends the page to a printer. */
const text = document.querySelector('[data-paper]')?.textContent;
const form = document.querySelector<HTMLFormElement>('[data-paper-form]');
const field = form?.querySelector<HTMLInputElement>('input');
const error = form?.querySelector<HTMLElement>('[data-paper-error]');

if (text && form && field && error) {
  const data: Omit<DrawInput, 'code'> = JSON.parse(text);
  const go = (code: string | undefined) =>
    code === undefined ? history.replaceState(null, '', location.pathname) : location.replace(`#form=${code}`);
  const fault = (isWrong: boolean) => {
    error.hidden = !isWrong;
    field.setAttribute('aria-invalid', String(isWrong));
  };
  const show = () => {
    const asked = /^#form=(.*)$/.exec(location.hash)?.[1];
    const code = asked === undefined ? undefined : readFormCode(asked);
    fault(code?.ok === false);
    const drawn: Form | undefined = code?.ok ? drawForm({ ...data, code: code.value }) : undefined;
    if (drawn) field.value = drawn.code;
    showForm(document, data.pool, drawn);
    nameForm(document, drawn, data.pool.length);
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = readFormCode(field.value);
    fault(!code.ok);
    if (code.ok) go(code.value);
    else field.focus();
  });
  form.querySelector('[data-draw]')?.addEventListener('click', () => go(randomCode()));
  form.querySelector('[data-whole]')?.addEventListener('click', () => {
    field.value = '';
    go(undefined);
    show();
  });
  const printer = document.querySelector<HTMLButtonElement>('[data-print]');
  if (printer) printer.hidden = false;
  printer?.addEventListener('click', () => print());
  addEventListener('hashchange', show);
  if (location.hash !== '') show();
}
