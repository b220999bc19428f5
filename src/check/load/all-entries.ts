import type { Loaded } from '#check/load/loaded.ts';
import { isGroup, type Path } from '#check/place.ts';
import type { Entry } from '#check/shape/shape.ts';

/** Every shaped entry of the content, front matters of lessons included. */
export function allEntries(loaded: Loaded): readonly Entry<unknown>[] {
  return [
    ...(loaded.course === undefined ? [] : [loaded.course]),
    ...loaded.references,
    ...loaded.laws,
    ...loaded.terms,
    ...loaded.contexts,
    ...loaded.sourceChecks,
    ...loaded.essays,
    ...loaded.paths,
    ...loaded.changes,
    ...loaded.modules.flatMap((module) => [
      ...(module.module === undefined ? [] : [module.module]),
      ...(module.case === undefined ? [] : [module.case]),
      ...module.items,
      ...module.lessons.map((lesson) => lesson.entry),
    ]),
  ];
}

/** Every text in a value, with the way to it. */
export function textsIn(value: unknown, path: Path = []): readonly (readonly [path: Path, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => textsIn(inner, [...path, index]));
  return isGroup(value) ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key])) : [];
}
