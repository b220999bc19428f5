import type { Path, Place } from '#check/place.ts';
import { inside, use, type Use } from '#check/uses/use.ts';
import type { Source } from '#schemas/shared.ts';

type Places = { readonly at: (path: Path) => Place };

/** What a list of sources names. */
export function sourceUses(places: Places, path: Path, sources: readonly Source[]): readonly Use[] {
  return sources.flatMap((source, index) => {
    const at = (key: string) => places.at([...path, index, key]);
    return [
      ...use('reference', source.ref, at('ref')),
      ...use('law', source.law, at('law')),
      ...inside(source.law, use('section', source.section, at('section'))),
      ...use('case', source.case, at('case')),
      ...inside(source.case, use('event', source.event, at('event'))),
      ...inside(source.case, use('finding', source.finding, at('finding'))),
    ];
  });
}

/** What a list of ids names; `placeOf` gives the place of each. */
export function listUses(kind: Use['kind'], ids: readonly string[], placeOf: (index: number) => Place): readonly Use[] {
  return ids.flatMap((id, index) => use(kind, id, placeOf(index)));
}

/** What "lesson-id#heading-id" names. */
export function sectionUses(places: Places, path: Path, section: string | undefined): readonly Use[] {
  const [lesson, heading] = section?.split('#') ?? [];
  const place = places.at(path);
  return [...use('lesson', lesson, place), ...inside(lesson, use('heading', heading, place))];
}
