import type { Loaded } from '#check/load/loaded.ts';
import type { Entry } from '#check/shape/shape.ts';
import { caseUses } from '#check/uses/case.ts';
import { listUses, sectionUses, sourceUses } from '#check/uses/sources.ts';
import { use, type Use } from '#check/uses/use.ts';
import type { Lesson, Module, Path } from '#schemas/course.ts';
import type { Essay } from '#schemas/essay.ts';
import type { Exercise } from '#schemas/exercise.ts';
import type { Term } from '#schemas/glossary.ts';
import type { Item } from '#schemas/item.ts';
import type { Law } from '#schemas/law.ts';
import type { SourceCheck } from '#schemas/source-check.ts';

/** Everything that the YAML files and front matters name by id. */
export function dataUses(loaded: Loaded): readonly Use[] {
  return [
    ...courseUses(loaded.course),
    ...loaded.modules.flatMap((module) => [
      ...(module.module === undefined ? [] : moduleUses(module.module)),
      ...(module.case === undefined ? [] : caseUses(module.case)),
      ...module.items.flatMap(itemUses),
      ...module.exercises.flatMap(exerciseUses),
      ...module.lessons.flatMap((lesson) => lessonUses(lesson.entry)),
    ]),
    ...loaded.contexts.flatMap((context) => sourceUses(context, ['sources'], context.value.sources)),
    ...loaded.references.flatMap((work) => [
      ...listUses('topic', work.value.topics, (index) => work.at(['topics', index])),
      ...use('law', work.value.law, work.at(['law'])),
    ]),
    ...loaded.laws.flatMap(lawUses),
    ...loaded.terms.flatMap(termUses),
    ...loaded.sourceChecks.flatMap(sourceCheckUses),
    ...loaded.essays.flatMap(essayUses),
    ...loaded.paths.flatMap(pathUses),
  ];
}

function courseUses(course: Loaded['course']): readonly Use[] {
  return course === undefined ? [] : listUses('module', course.value.modules, (index) => course.at(['modules', index]));
}

/** What an item names. */
function itemUses(item: Entry<Item>): readonly Use[] {
  return [
    ...listUses('criterion', item.value.criteria, (index) => item.at(['criteria', index])),
    ...sectionUses(item, ['section'], item.value.section),
    ...use('case', item.value.case, item.at(['case'])),
    ...use('context', item.value.context, item.at(['context'])),
    ...sourceUses(item, ['sources'], item.value.sources),
    ...listUses('item', item.value.siblings, (index) => item.at(['siblings', index])),
  ];
}

function exerciseUses(exercise: Entry<Exercise>): readonly Use[] {
  return [
    ...listUses('criterion', exercise.value.criteria, (index) => exercise.at(['criteria', index])),
    ...sectionUses(exercise, ['section'], exercise.value.section),
    ...sourceUses(exercise, ['sources'], exercise.value.sources),
  ];
}

function moduleUses(module: Entry<Module>): readonly Use[] {
  return [
    ...listUses('criterion', module.value.criteria, (index) => module.at(['criteria', index])),
    ...listUses('lesson', module.value.lessons, (index) => module.at(['lessons', index])),
    ...module.value.next.flatMap((next, index) => [
      ...use('module', next.module, module.at(['next', index, 'module'])),
      ...use('reference', next.ref, module.at(['next', index, 'ref'])),
      ...use('law', next.law, module.at(['next', index, 'law'])),
    ]),
  ];
}

function lessonUses(lesson: Entry<Lesson>): readonly Use[] {
  return [
    ...listUses('criterion', lesson.value.criteria, (index) => lesson.at(['criteria', index])),
    ...listUses('case', lesson.value.cases, (index) => lesson.at(['cases', index])),
  ];
}

function lawUses(law: Entry<Law>): readonly Use[] {
  return [
    ...listUses('law', law.value.replaces, (index) => law.at(['replaces', index])),
    ...listUses('law', law.value.replacedBy, (index) => law.at(['replacedBy', index])),
    ...Object.keys(law.value.cases).flatMap((id) => use('case', id, law.keyAt(['cases', id]))),
    ...listUses('topic', law.value.topics, (index) => law.at(['topics', index])),
  ];
}

function termUses(term: Entry<Term>): readonly Use[] {
  return [
    ...term.value.confusedWith.flatMap(({ id }, index) => use('term', id, term.at(['confusedWith', index, 'id']))),
    ...sectionUses(term, ['home'], term.value.home),
    ...sourceUses(term, ['sources'], term.value.sources),
    ...listUses('topic', term.value.topics, (index) => term.at(['topics', index])),
  ];
}

function sourceCheckUses(check: Entry<SourceCheck>): readonly Use[] {
  return [
    ...sourceUses(check, ['sources'], check.value.sources),
    ...listUses('lesson', check.value.lessons, (index) => check.at(['lessons', index])),
    ...listUses('topic', check.value.topics, (index) => check.at(['topics', index])),
  ];
}

function essayUses(essay: Entry<Essay>): readonly Use[] {
  return essay.value.sections.flatMap(({ lessons, claims }, section) => [
    ...listUses('lesson', lessons, (index) => essay.at(['sections', section, 'lessons', index])),
    ...claims.flatMap(({ checks }, claim) =>
      listUses('source-check', checks, (index) => essay.at(['sections', section, 'claims', claim, 'checks', index])),
    ),
  ]);
}

function pathUses(path: Entry<Path>): readonly Use[] {
  const steps = path.value.steps.flatMap((step, index) => [
    ...use('module', step.module, path.at(['steps', index, 'module'])),
    ...use('lesson', step.lesson, path.at(['steps', index, 'lesson'])),
    ...use('module', step.quiz, path.at(['steps', index, 'quiz'])),
  ]);
  return steps.map((step) => ({ ...step, finding: 'path-step-unknown' }));
}
