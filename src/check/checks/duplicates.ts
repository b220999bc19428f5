import type { Checking } from '#check/checks/checking.ts';
import { caseIds, claimIds, itemPartIds, lawIds, sectionIds, textIds, type Given } from '#check/checks/named.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Place } from '#check/place.ts';
import type { Entry } from '#check/shape/shape.ts';

/** Ids given twice within a kind, within a text, within an item, case or law. */
export function duplicates({ loaded }: Checking): readonly Finding[] {
  const { modules } = loaded;
  const prompts = modules.flatMap((module) => module.lessons.flatMap(({ text }) => textIds(text, ['InPractice'])));
  return [
    ...twice('reference', given(loaded.references)),
    ...twice('law', given(loaded.laws)),
    ...twice('term', given(loaded.terms)),
    ...twice('topic', given(loaded.topics)),
    ...twice('context', given(loaded.contexts)),
    ...twice('source-check', given(loaded.sourceChecks)),
    ...twice('essay', given(loaded.essays)),
    ...twice('claim', claimIds(loaded.essays)),
    ...loaded.essays.flatMap((essay) => twice('section of this essay', sectionIds(essay))),
    ...twice('path', given(loaded.paths)),
    ...twice('case', given(modules.flatMap((module) => module.case ?? []))),
    ...twice('lesson', given(modules.flatMap((module) => module.lessons.map((lesson) => lesson.entry)))),
    ...twice('item', given(modules.flatMap((module) => module.items))),
    ...twice('exercise', given(modules.flatMap((module) => module.exercises))),
    ...twice('outcome', given(loaded.outcomes)),
    ...twice(
      'criterion',
      loaded.outcomes.flatMap((outcome) =>
        outcome.value.criteria.map(({ id }, index) => ({ id, place: outcome.at(['criteria', index, 'id']) })),
      ),
    ),
    ...twice('prompt', prompts),
    ...loaded.texts.flatMap((text) =>
      twice('id of a heading or figure in this text', textIds(text, ['Heading', 'Figure'])),
    ),
    ...modules.flatMap((module) => module.items.flatMap(itemPartIds)).flatMap(([what, ids]) => twice(what, ids)),
    ...modules
      .flatMap((module) => (module.case === undefined ? [] : caseIds(module.case)))
      .flatMap(([what, ids]) => twice(what, ids)),
    ...loaded.laws.flatMap((law) => twice('provision of this law', lawIds(law))),
    ...(loaded.course === undefined
      ? []
      : twice('module in this list', listed(loaded.course, 'modules', loaded.course.value.modules))),
    ...modules.flatMap(({ module }) =>
      module === undefined ? [] : twice('lesson in this list', listed(module, 'lessons', module.value.lessons)),
    ),
  ];
}

const given = (entries: readonly Entry<{ readonly id: string }>[]): readonly Given[] =>
  entries.map((entry) => ({ id: entry.value.id, place: entry.at(['id']) }));

const listed = (entry: Entry<unknown>, key: string, ids: readonly string[]): readonly Given[] =>
  ids.map((id, index) => ({ id, place: entry.at([key, index]) }));

function twice(what: string, ids: readonly Given[]): readonly Finding[] {
  const first = new Map<string, Place>();
  return ids.flatMap(({ id, place }) => {
    const before = first.get(id);
    first.set(id, before ?? place);
    if (before === undefined) return [];
    return [
      unexpected('duplicate-id', place, {
        found: `second ${what.replace(/^(\w+)/, `$1 "${id}"`)}`,
        wanted: 'an id that is not taken',
        expected: `another id: "${id}" is given at ${before.file}:${before.line}:${before.column}`,
        suggestion: `Write "${freeName(id, new Set(ids.map((other) => other.id)))}" if both are to stay.`,
      }),
    ];
  });
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
