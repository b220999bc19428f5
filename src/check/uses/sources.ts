import type { Path, Place } from '#check/place.ts';
import { use, type Use } from '#check/uses/use.ts';
import type { Source } from '#schemas/shared.ts';

type Places = { readonly at: (path: Path) => Place };

/** What a list of sources names. */
export function sourceUses(places: Places, path: Path, sources: readonly Source[]): readonly Use[] {
  return sources.flatMap((source, index) => {
    const at = (key: string) => places.at([...path, index, key]);
    return [
      ...use('reference', source.ref, at('ref')),
      ...use('law', source.law, at('law')),
      ...use('section', source.section, at('section'), source.law),
      ...use('case', source.case, at('case')),
      ...use('event', source.event, at('event'), source.case),
      ...use('finding', source.finding, at('finding'), source.case),
    ];
  });
}

/** What a list of ids names. */
export function listUses(kind: Use['kind'], places: Places, path: Path, ids: readonly string[]): readonly Use[] {
  return ids.flatMap((id, index) => use(kind, id, places.at([...path, index])));
}

/** What "lesson-id#heading-id" names. */
export function sectionUses(places: Places, path: Path, section: string | undefined): readonly Use[] {
  const [lesson, heading] = section?.split('#') ?? [];
  const place = places.at(path);
  return [...use('lesson', lesson, place), ...use('heading', heading, place, lesson)];
}
