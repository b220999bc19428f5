import type { Place } from '#check/place.ts';
import { walk, type Text } from '#check/tags/read-tags.ts';
import { linkKinds, type CourseLink, type LinkKind } from '#core/course/model.ts';

/** A Markdown link of a text; `link` when it leads to something of the course by id. */
export type TextLink = { readonly url: string; readonly place: Place; readonly link?: CourseLink };

/** All Markdown links of a text, in order. */
export function linksOf(text: Text): readonly TextLink[] {
  return [...walk(text.nodes)].flatMap(([node]) => {
    if (node.type !== 'link') return [];
    const url = node.url ?? '';
    const link = parseLink(url);
    return [{ url, place: text.place(node.start), ...(link === undefined ? {} : { link }) }];
  });
}

/** Reads "lesson:id#fragment" and the like; undefined for any other address. */
function parseLink(url: string): CourseLink | undefined {
  const [, kind = '', id = '', fragment] = /^([a-z]+):([a-z0-9-]+)(?:#(.+))?$/.exec(url) ?? [];
  if (!isLinkKind(kind)) return undefined;
  return fragment === undefined ? { kind, id } : { kind, id, fragment };
}

const isLinkKind = (kind: string): kind is LinkKind => linkKinds.some((known) => known === kind);
