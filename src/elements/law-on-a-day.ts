import { forceOn, type ForceState } from '#core/law/in-force.ts';

/** The date control of the law page: what was in force on the chosen day, as far as the record's dates say. */
const control = document.querySelector<HTMLFormElement>('[data-law-control]');
const law = document.querySelector<HTMLElement>('[data-law]');
const said = document.querySelector('[data-law-words]');
const rows = [...document.querySelectorAll<HTMLElement>('.law-item')];
const names: Readonly<Record<ForceState, string>> = {
  'in-force': 'In force',
  'not-yet': 'Not yet',
  ended: 'Had ended',
  unknown: 'Passed by then, its start not in the record',
};
const parts = ['law-year', 'law-month', 'law-day'].map((id) => document.querySelector<HTMLInputElement>(`#${id}`));

if (control && law) {
  control.hidden = false;
  control.addEventListener('submit', (event) => {
    event.preventDefault();
    show(true);
  });
  control.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'kind') show(false);
  });
  for (const preset of control.querySelectorAll<HTMLButtonElement>('[data-day]'))
    preset.addEventListener('click', () => choose(preset.dataset['day'] ?? ''));
  const asked = /^#day=(\d{4}-\d{2}-\d{2})$/.exec(location.hash)?.[1];
  if (asked !== undefined) choose(asked);
  else show(false);
}

function choose(day: string): void {
  day.split('-').forEach((value, index) => {
    const input = parts[index];
    if (input) input.value = String(Number(value));
  });
  show(true);
}

/** The chosen day as YYYY-MM-DD, or nothing for a day that does not exist. */
function chosenDay(): string | undefined {
  const [year = '', month = '', day = ''] = parts.map((input) => input?.value.trim() ?? '');
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
    ? iso
    : undefined;
}

function show(isChosen: boolean): void {
  const day = chosenDay();
  if (!said || day === undefined) {
    if (said) said.textContent = 'Enter a real date, such as 10 3 2010.';
    return;
  }
  const kinds = new Set(
    [...(control?.querySelectorAll<HTMLInputElement>('[name="kind"]:checked') ?? [])].map((input) => input.value),
  );
  const counts = { 'in-force': 0, 'not-yet': 0, ended: 0, unknown: 0 };
  for (const row of rows) {
    const { from, to, made, kind = '' } = row.dataset;
    row.hidden = !kinds.has(kind);
    const state = forceOn({ from, to, made }, day);
    row.dataset['state'] = state;
    const words = row.querySelector('[data-law-state]');
    if (words) words.textContent = kind === 'policy' && state === 'in-force' ? 'Current' : names[state];
    for (const line of row.querySelectorAll<HTMLElement>('[data-case-day]'))
      line.hidden = line.dataset['caseDay'] !== day;
    if (!row.hidden) counts[state] += 1;
  }
  const date = new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  said.textContent = `On ${date}: ${counts['in-force']} in force, ${counts['not-yet']} not yet, ${counts.ended} ended. ${counts.unknown} had been passed, and the record seen here does not say when they began.`;
  place(day);
  if (isChosen) history.replaceState(null, '', `#day=${day}`);
}

function place(day: string): void {
  const first = Number(law?.dataset['firstYear']);
  const last = Number(law?.dataset['lastYear']);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const share = Math.min(1, Math.max(0, (year + (month - 1) / 12 + (date - 1) / 365 - first) / (last - first)));
  for (const line of document.querySelectorAll('[data-law-line]')) {
    line.removeAttribute('display');
    line.setAttribute('x', `${(share * 100).toFixed(2)}%`);
  }
}
