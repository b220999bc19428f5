import { useState } from 'preact/hooks';
import { paperId, paperPool, readFormName, readPaperId, WHOLE_PAPER, type Paper } from '#core/assessment/paper.ts';
import CodeForm from '#islands/quiz/CodeForm.tsx';
import type { StartProps } from '#islands/quiz/CoursePractice.tsx';
import { chooseForm } from '#islands/quiz/form-session.ts';
import FormsTaken from '#islands/quiz/FormsTaken.tsx';
import GoOn from '#islands/quiz/GoOn.tsx';
import PaperChoice from '#islands/quiz/PaperChoice.tsx';
import { paperWords } from '#islands/quiz/pool.ts';

const wrongCode = 'Enter a code of six letters and figures, or the whole link';
const unknownPaper = 'This link names a paper that this version of the course does not have. Choose one here';

/** Before a practice paper: how long, from where, or which code. */
export default function SetPaper({ data, bank, progress, isReady, open, taken, onBegin, onShow }: StartProps) {
  const linked = location.hash.includes('form=') ? location.hash : '';
  const [paper, setPaper] = useState<Paper>(() => linkedPaper(linked));
  const pool = paperPool(paper, bank.items);
  const id = paperId(paper);
  const problem = !id.ok
    ? 'Choose fewer modules, or none of them for the whole course'
    : pool.length === 0
      ? 'No question is on these criteria in these modules. Choose others'
      : undefined;
  const other = linkedBank(linked);
  const begin = (quiz: string, code?: string) => {
    const asked = readPaperId(quiz) ?? paper;
    const from = paperPool(asked, bank.items);
    if (from.length === 0) return unknownPaper;
    onBegin(chooseForm({ id: quiz, items: asked.items }, from, { state: progress, code }));
    return undefined;
  };
  const draw = (typed: string) => {
    const name = readFormName(typed, id.ok ? id.value : '');
    if (name.ok) return begin(name.value.quiz, name.value.code);
    return name.reason === 'no-code' ? wrongCode : unknownPaper;
  };
  const codeForm = (
    <CodeForm
      bank={bank.bank}
      given={linked}
      onDraw={draw}
      hint=" A code alone goes with the paper that is chosen on this page; a whole link says which paper it means."
    />
  );
  return (
    <section class="quiz-start" aria-label="Begin">
      <GoOn form={open} isReady={isReady} onShow={onShow} />
      {linked !== '' && (
        <p class="notice" data-line="none">
          The link that you followed names a form: {paperWords(paper, data)}. Draw it below.
          {other !== undefined &&
            other !== bank.bank &&
            ` It was drawn from version ${other} of the course; this is version ${bank.bank}, so some of its questions may be others.`}
        </p>
      )}
      {linked !== '' && codeForm}
      <PaperChoice data={data} paper={paper} available={pool.length} onChange={setPaper} />
      {problem !== undefined && (
        <p class="field-error" role="status">
          {problem}
        </p>
      )}
      <p class="button-row">
        <button
          class="button"
          type="button"
          data-kind={open === undefined ? undefined : 'plain'}
          disabled={!isReady || problem !== undefined}
          onClick={() => id.ok && begin(id.value)}
        >
          Draw a paper
        </button>
      </p>
      {linked === '' && codeForm}
      <FormsTaken taken={taken} onShow={onShow} />
    </section>
  );
}

const inLink = (hash: string, name: string) => new URLSearchParams(hash.slice(1)).get(name) ?? undefined;
const linkedBank = (hash: string) => inLink(hash, 'bank');
const linkedPaper = (hash: string): Paper => readPaperId(inLink(hash, 'paper') ?? '') ?? WHOLE_PAPER;
