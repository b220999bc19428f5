import type { AdviceKind } from '#check/report/item-lint.ts';
import type { CourseReport } from '#check/report/report.ts';
import type { ModuleFigures } from '#check/report/items.ts';

/** The report as plain text for a terminal. */
export function reportText(report: CourseReport): string {
  const unread = report.lessons.filter((lesson) => !lesson.read).map((lesson) => lesson.id);
  return [
    'Lessons: words in all, words of the thread, words in a sentence, reading ease',
    ...report.lessons.map(
      (lesson) =>
        `  ${lesson.id.padEnd(36)}${column(lesson.words)}${column(lesson.threadWords)}${column(lesson.sentenceWords)}${column(lesson.ease)}`,
    ),
    '',
    'Criteria: lessons, items, works cited',
    ...report.coverage.criteria.map(
      (criterion) =>
        `  ${criterion.id.padEnd(36)}${column(criterion.lessons.length)}${column(criterion.items.length)}${column(criterion.references.length)}`,
    ),
    '',
    'Sections of the essays: lessons, claims, source checks',
    ...report.coverage.sections.map(
      (section) =>
        `  ${`${section.essay} ${section.id}`.padEnd(36)}${column(section.lessons.length)}${column(section.claims)}${column(section.checks.length)}`,
    ),
    '',
    'Terms and their homes',
    ...report.coverage.terms.map(({ term, home }) => `  ${term.id.padEnd(36)}${home?.lesson.id ?? 'glossary alone'}`),
    '',
    'Items',
    ...report.modules.flatMap(moduleLines),
    '',
    `Lessons not yet read against the record: ${list(unread)}`,
    `Terms that no text marks: ${list(report.unusedTerms)}`,
    `Items on recalled points: ${list(report.recalledItems)}`,
    '',
  ].join('\n');
}

const column = (value: number) => String(value).padStart(8);
const list = (ids: readonly string[]) => (ids.length === 0 ? 'none' : `${ids.length} (${ids.join(', ')})`);
const percent = (share: number) => `${Math.round(share * 100)}%`;
const counts = (map: ReadonlyMap<string, number>) => [...map].map(([name, count]) => `${name} ${count}`).join(', ');

const adviceWords: Readonly<Record<AdviceKind, string>> = {
  'stem-word-in-key': 'a word of the stem stands in the key alone',
  'absolute-marks': 'absolute words mark wrong options',
  'negative-stem': 'the stem asks for what is not so',
  'options-overlap': 'two options say nearly the same',
  'not-parallel': 'the options are not alike',
  'similar-stem': 'another item asks the same and is no sibling',
  'needs-options': 'cannot be answered before the options are seen',
};

function moduleLines(module: ModuleFigures): readonly string[] {
  if (module.items === 0) return [`  ${module.id}: none`];
  const { sba, reviews } = module;
  return [
    `  ${module.id}: ${module.items}, ${module.inQuiz} in the quiz; ${counts(module.byType)}; ${counts(module.byLevel)}`,
    ...(sba.items === 0
      ? []
      : [
          `    single best answers (${sba.items}): key longest ${percent(sba.longest)}, shortest ${percent(sba.shortest)}, by chance ${percent(sba.chance)}`,
        ]),
    ...(module.multiRatio === undefined
      ? []
      : [
          `    select all: keys ${module.multiRatio.toFixed(2)} times as long as the others (0.85 to 1.15 gives nothing away)`,
        ]),
    `    answered from the lesson alone: ${reviews.blind.agreed} of ${reviews.blind.items} with the key; not yet answered: ${list(reviews.unread)}`,
    ...(reviews.guessed.items === 0
      ? []
      : [
          `    guessed from the options alone (${reviews.guessed.items}): ${percent(reviews.guessed.marks)} of the marks, by chance ${percent(reviews.guessed.chance)}`,
        ]),
    `    not yet guessed at: ${list(reviews.untried)}`,
    ...module.advice.map(({ item, about, words }) => `    ${item}: ${adviceWords[about]} (${words})`),
  ];
}
