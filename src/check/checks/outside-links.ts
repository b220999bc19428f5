import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Loaded } from '#check/load/loaded.ts';
import { isGroup, type Path } from '#check/place.ts';
import type { Entry } from '#check/shape/shape.ts';

/** Web addresses in data, outside the keys that are there for them. */
export function outsideLinks({ loaded }: Checking): readonly Finding[] {
  return entriesOf(loaded).flatMap((entry) => textsIn(entry.value).filter(([path, text]) => /https?:\/\//.test(text) && !isHome(path)).map(([path, text]) => unexpected('outside-link', entry.at(path), {
    found: `web address "${/https?:\/\/\S+/.exec(text)?.[0] ?? ''}" in a text`,
    wanted: 'text without addresses',
    expected: 'the address under URL or evidence of a reference, or under url in the sources of a law',
  })));
}

const isHome = (path: Path) => path[0] === 'URL' || path[0] === 'evidence' || (path[0] === 'sources' && path.at(-1) === 'url');

function entriesOf(loaded: Loaded): readonly Entry<unknown>[] {
  return [
    ...(loaded.course === undefined ? [] : [loaded.course]),
    ...loaded.references, ...loaded.laws, ...loaded.terms, ...loaded.contexts, ...loaded.sourceChecks, ...loaded.paths, ...loaded.changes,
    ...loaded.modules.flatMap((module) => [
      ...(module.module === undefined ? [] : [module.module]),
      ...(module.case === undefined ? [] : [module.case]),
      ...module.items,
      ...module.lessons.map((lesson) => lesson.entry),
    ]),
  ];
}

function textsIn(value: unknown, path: Path = []): readonly (readonly [path: Path, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => textsIn(inner, [...path, index]));
  return isGroup(value) ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key])) : [];
}
