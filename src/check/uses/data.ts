import type { Loaded } from '#check/load/loaded.ts';
import type { Entry } from '#check/shape/shape.ts';
import { caseUses } from '#check/uses/case.ts';
import { listUses, sectionUses, sourceUses } from '#check/uses/sources.ts';
import { use, type Use } from '#check/uses/use.ts';
import type { Lesson, Module, Path } from '#schemas/course.ts';
import type { Term } from '#schemas/glossary.ts';
import type { Item } from '#schemas/item.ts';
import type { Law } from '#schemas/law.ts';
import type { SourceCheck } from '#schemas/source-check.ts';

/** Everything that the YAML files and front matters name by id. */
export function dataUses(loaded: Loaded): readonly Use[] {
  return [
    ...(loaded.course === undefined ? [] : listUses('module', loaded.course, ['modules'], loaded.course.value.modules)),
    ...loaded.modules.flatMap((module) => [
      ...(module.module === undefined ? [] : moduleUses(module.module)),
      ...(module.case === undefined ? [] : caseUses(module.case)),
      ...module.items.flatMap(itemUses),
      ...module.lessons.flatMap((lesson) => lessonUses(lesson.entry)),
    ]),
    ...loaded.contexts.flatMap((context) => sourceUses(context, ['sources'], context.value.sources)),
    ...loaded.references.flatMap((work) => [...listUses('topic', work, ['topics'], work.value.topics), ...use('law', work.value.law, work.at(['law']))]),
    ...loaded.laws.flatMap(lawUses),
    ...loaded.terms.flatMap(termUses),
    ...loaded.sourceChecks.flatMap(sourceCheckUses),
    ...loaded.paths.flatMap(pathUses),
  ];
}

/** What an item names. */
export function itemUses(item: Entry<Item>): readonly Use[] {
  return [
    ...listUses('criterion', item, ['criteria'], item.value.criteria),
    ...sectionUses(item, ['section'], item.value.section),
    ...use('case', item.value.case, item.at(['case'])),
    ...use('context', item.value.context, item.at(['context'])),
    ...sourceUses(item, ['sources'], item.value.sources),
    ...listUses('item', item, ['siblings'], item.value.siblings),
  ];
}

function moduleUses(module: Entry<Module>): readonly Use[] {
  return [
    ...listUses('criterion', module, ['criteria'], module.value.criteria),
    ...listUses('lesson', module, ['lessons'], module.value.lessons),
    ...module.value.next.flatMap((next, index) => [
      ...use('module', next.module, module.at(['next', index, 'module'])),
      ...use('reference', next.ref, module.at(['next', index, 'ref'])),
      ...use('law', next.law, module.at(['next', index, 'law'])),
    ]),
  ];
}

function lessonUses(lesson: Entry<Lesson>): readonly Use[] {
  return [...listUses('criterion', lesson, ['criteria'], lesson.value.criteria), ...listUses('case', lesson, ['cases'], lesson.value.cases)];
}

function lawUses(law: Entry<Law>): readonly Use[] {
  return [
    ...listUses('law', law, ['replaces'], law.value.replaces),
    ...listUses('law', law, ['replacedBy'], law.value.replacedBy),
    ...Object.keys(law.value.cases).flatMap((id) => use('case', id, law.keyAt(['cases', id]))),
    ...listUses('topic', law, ['topics'], law.value.topics),
  ];
}

function termUses(term: Entry<Term>): readonly Use[] {
  return [
    ...term.value.confusedWith.flatMap(({ id }, index) => use('term', id, term.at(['confusedWith', index, 'id']))),
    ...sectionUses(term, ['home'], term.value.home),
    ...sourceUses(term, ['sources'], term.value.sources),
    ...listUses('topic', term, ['topics'], term.value.topics),
  ];
}

function sourceCheckUses(check: Entry<SourceCheck>): readonly Use[] {
  return [
    ...sourceUses(check, ['sources'], check.value.sources),
    ...listUses('lesson', check, ['lessons'], check.value.lessons),
    ...listUses('topic', check, ['topics'], check.value.topics),
  ];
}

function pathUses(path: Entry<Path>): readonly Use[] {
  const steps = path.value.steps.flatMap((step, index) => [
    ...use('module', step.module, path.at(['steps', index, 'module'])),
    ...use('lesson', step.lesson, path.at(['steps', index, 'lesson'])),
    ...use('module', step.quiz, path.at(['steps', index, 'quiz'])),
  ]);
  return steps.map((step) => ({ ...step, finding: 'path-step-unknown' }));
}
