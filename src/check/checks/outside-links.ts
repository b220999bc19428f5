import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { allEntries, textsIn } from '#check/load/all-entries.ts';
import type { Path } from '#check/place.ts';

/** Web addresses in data, outside the keys that are there for them. */
export function outsideLinks({ loaded }: Checking): readonly Finding[] {
  return allEntries(loaded).flatMap((entry) =>
    textsIn(entry.value)
      .filter(([path, text]) => /https?:\/\//.test(text) && !isHome(path))
      .map(([path, text]) =>
        unexpected('outside-link', entry.at(path), {
          found: `web address "${/https?:\/\/\S+/.exec(text)?.[0].replace(/[.,;:)]+$/, '') ?? ''}" in a text`,
          wanted: 'text without addresses',
          expected: 'the address under URL or evidence of a reference, or under url in the sources of a law',
        }),
      ),
  );
}

const isHome = (path: Path) =>
  path[0] === 'URL' || path[0] === 'evidence' || (path[0] === 'sources' && path.at(-1) === 'url');
