import type { PathCourse, PathLesson, PathModule, PathWork } from '#core/paths/course.ts';
import { isStep, stepName, type ReadingPath, type Step } from '#core/paths/path.ts';
import { currentId } from '#core/progress/aliases.ts';

/** A step that this course has: what it is called, where it is and what it takes. */
export type FoundStep = {
  readonly step: Step;
  readonly title: string;
  readonly href: string;
  /** In words: "Lesson in Barriers", "5 lessons", "10 questions". */
  readonly what: string;
  /** Works and laws take no time that anybody measured: 0. */
  readonly minutes: number;
  readonly criteria: readonly string[];
  readonly module?: string | undefined;
  /** The lessons that the step consists of. */
  readonly lessons: readonly PathLesson[];
};
/** Steps under one heading, which may have no words. */
export type FoundSection = { readonly title: string; readonly steps: readonly FoundStep[] };

export type FoundPath = {
  readonly sections: readonly FoundSection[];
  readonly steps: readonly FoundStep[];
  /** Steps that this version of the course does not have. */
  readonly missing: readonly Step[];
};

/** Looks the steps of a path up in the course; an old id is found through its aliases, and what is not found is named. */
export function resolvePath(path: ReadingPath, course: PathCourse): FoundPath {
  const sections: { title: string; steps: FoundStep[] }[] = [];
  const missing: Step[] = [];
  const seen = new Set<string>();
  for (const entry of path.entries) {
    if (!isStep(entry)) {
      sections.push({ title: entry.title, steps: [] });
      continue;
    }
    const found = findStep(entry, course);
    if (!found) missing.push(entry);
    else if (!seen.has(stepName(found.step))) {
      seen.add(stepName(found.step));
      if (sections.length === 0) sections.push({ title: '', steps: [] });
      sections.at(-1)?.steps.push(found);
    }
  }
  const filled = sections.filter(({ steps }) => steps.length > 0);
  return { sections: filled, steps: filled.flatMap(({ steps }) => steps), missing };
}

/** One step in the course, or undefined. */
export function findStep(named: Step, course: PathCourse): FoundStep | undefined {
  const kind = named.kind === 'quiz' ? 'module' : named.kind;
  const id = kind === 'module' || kind === 'lesson' ? currentId(course.aliases, { kind, id: named.id }) : named.id;
  const step = { ...named, id };
  if (step.kind === 'reference') return workStep(step, course.references, 'Work');
  if (step.kind === 'law') return workStep(step, course.laws, 'Law or guidance');
  if (step.kind === 'lesson') return lessonStep(step, course.modules);
  const module = course.modules.find((one) => one.id === id);
  return module && (step.kind === 'quiz' ? quizStep(step, module) : moduleStep(step, module));
}

function workStep(step: Step, works: readonly PathWork[], what: string): FoundStep | undefined {
  const work = works.find(({ id }) => id === step.id);
  return work && { step, title: work.title, href: work.href, what, minutes: 0, criteria: [], lessons: [] };
}

function lessonStep(step: Step, modules: readonly PathModule[]): FoundStep | undefined {
  for (const module of modules) {
    const lesson = module.lessons.find(({ id }) => id === step.id);
    if (!lesson) continue;
    const { title, href, minutes, criteria } = lesson;
    return {
      step,
      title,
      href,
      what: `Lesson in ${module.title}`,
      minutes,
      criteria,
      module: module.id,
      lessons: [lesson],
    };
  }
  return undefined;
}

function moduleStep(step: Step, { id, title, href, lessons }: PathModule): FoundStep {
  return {
    step,
    title,
    href,
    what: `${lessons.length} lessons`,
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    criteria: [...new Set(lessons.flatMap(({ criteria }) => criteria))],
    module: id,
    lessons,
  };
}

function quizStep(step: Step, { id, quiz }: PathModule): FoundStep {
  const { title, href, minutes, criteria, items } = quiz;
  return { step, title, href, what: `${items} questions`, minutes, criteria, module: id, lessons: [] };
}

/** How many minutes the steps take, a lesson that two steps hold counted once. */
export function pathMinutes(steps: readonly FoundStep[]): number {
  const lessons = new Map(steps.flatMap((step) => step.lessons).map((lesson) => [lesson.id, lesson.minutes]));
  const others = steps.filter((step) => step.lessons.length === 0).map(({ minutes }) => minutes);
  return [...lessons.values(), ...others].reduce((sum, minutes) => sum + minutes, 0);
}

/** Which criteria of the unit the steps serve, and which they leave out. */
export function pathCover(steps: readonly FoundStep[], course: PathCourse) {
  const served = new Set(steps.flatMap(({ criteria }) => criteria));
  return {
    covered: course.criteria.filter(({ id }) => served.has(id)),
    uncovered: course.criteria.filter(({ id }) => !served.has(id)),
  };
}
