import '#elements/on-path.ts';
import { lessonStatus } from '#core/progress/status.ts';
import { pageOutline } from '#elements/marks.ts';
import { $progress, $record, record, saveDraft } from '#stores/progress.ts';

/** What a lesson page records: that it was opened, that it is marked as done, and what is written at its prompts. */
const place = document.querySelector<HTMLElement>('[data-lesson-done]');
const lesson = place?.dataset['lessonDone'] ?? '';
const button = place?.querySelector<HTMLButtonElement>('[data-mark-done]');
const said = place?.querySelector('[data-done-words]');

if (lesson !== '') {
  record({ about: { kind: 'lesson', id: lesson }, event: 'lessonOpened', data: {} });
  if (place) place.hidden = false;
  button?.addEventListener('click', () =>
    record({
      about: { kind: 'lesson', id: lesson },
      event: status() === 'by-hand' ? 'lessonReopened' : 'lessonMarkedDone',
      data: {},
    }),
  );
  $progress.subscribe(show);
}

function status() {
  const outline = pageOutline.flatMap((module) => module.lessons).find(({ id }) => id === lesson) ?? { id: lesson };
  return lessonStatus($progress.get(), outline);
}

function show(): void {
  const now = status();
  if (!button || !said) return;
  button.hidden = now === 'done';
  button.setAttribute('aria-pressed', String(now === 'by-hand'));
  button.textContent = now === 'by-hand' ? 'Marked as done: take it back' : 'Mark this lesson as done';
  said.textContent = now === 'done' ? 'Done: every check is answered.' : '';
}

for (const paper of document.querySelectorAll<HTMLTextAreaElement>('[data-reflection]')) {
  const id = paper.dataset['reflection'] ?? '';
  const kept = document.getElementById(`${id}-foot`)?.querySelector('[data-kept]');
  paper.addEventListener('input', () => {
    saveDraft({ about: { kind: 'reflection', id }, event: 'reflectionWritten', data: { text: paper.value } });
    if (kept) kept.textContent = keptWords();
  });
  $progress.subscribe((state) => {
    const written = state.reflections.get(id);
    if (written && document.activeElement !== paper && paper.value !== written.text) paper.value = written.text;
    if (written && kept && written.text !== '')
      kept.textContent = `${keptWords()} ${new Date(written.time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}.`;
  });
}

function keptWords(): string {
  const keeping = $record.get();
  if (keeping === 'tab-only') return 'Kept until this tab closes, at';
  return keeping === 'full'
    ? 'Not kept: the browser gives no more room. Tried at'
    : 'Kept on this device, yours alone, at';
}
