import { linksOf, type TextLink } from '#check/body/links.ts';
import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { nearest } from '#check/nearest.ts';
import type { Place } from '#check/place.ts';
import { idOf, walk, type Text } from '#check/tags/read-tags.ts';
import { linkKinds } from '#core/course/model.ts';
import type { ItemType } from '#schemas/item.ts';

/** Links in texts that are no links by id. Whether an id leads anywhere is seen with all other ids. */
export function links({ loaded }: Checking): readonly Finding[] {
  const pages = new Set(loaded.pages.map((page) => page.text));
  const items = new Map(loaded.modules.flatMap((module) => module.items.map(({ value }) => [value.id, value.type])));
  const files = new Set(loaded.files.map(({ path }) => path));
  return loaded.texts.flatMap((text) => [
    ...linksOf(text).flatMap((link) => [...linkFindings(link, text, pages.has(text)), ...playFindings(link, items)]),
    ...picturesOf(text).flatMap((picture) => pictureFindings(picture, text, files)),
  ]);
}

/** A link to play leads to a branching case; other items have no page. */
function playFindings({ url, place, link }: TextLink, items: ReadonlyMap<string, ItemType>): readonly Finding[] {
  const type = link?.kind === 'play' ? items.get(link.id) : undefined;
  if (type === undefined || type === 'case') return [];
  return [
    unexpected('broken-link', place, {
      found: `item of type ${type} in "${url}"`,
      wanted: 'the id of a branching case',
    }),
  ];
}

type Picture = { readonly url: string; readonly place: Place };

/** The pictures of a text that are written as ![words](./file). */
const picturesOf = (text: Text): readonly Picture[] =>
  [...walk(text.nodes)].flatMap(([node]) =>
    node.type === 'image' ? [{ url: node.url ?? '', place: text.place(node.start) }] : [],
  );

/** A picture is a file of the content folder, named from the folder of its text. */
function pictureFindings({ url, place }: Picture, text: Text, files: ReadonlySet<string>): readonly Finding[] {
  const here = text.place(0).file.replace(/^[^/]+\/|[^/]+$/g, '');
  const path = url.startsWith('./') ? `${here}${url.slice(2)}` : url;
  if (url.startsWith('./') && files.has(path)) return [];
  const near = nearest(
    path,
    [...files].filter((file) => file.startsWith(here) && /\.(png|jpe?g|webp|avif|svg)$/.test(file)),
  );
  return [
    unexpected('broken-link', place, {
      found: `picture "${url}"`,
      wanted: 'a file beside this text or in a folder below it, named with ./ before it',
      suggestion: near === undefined ? undefined : `Write "./${near.slice(here.length)}".`,
    }),
  ];
}

const byId = 'a link by id, such as lesson:…#…, module:…, ref:…, law:…, term:…, page:…, quiz:… or play:…';

function linkFindings({ url, place, link }: TextLink, text: Text, isPage: boolean): readonly Finding[] {
  if (link !== undefined) return fragmentFindings({ url, place, link });
  if (url.startsWith('/'))
    return [
      unexpected('absolute-link', place, {
        found: `address "${url}"`,
        wanted: byId,
        expected: `${byId}; an address that starts with / breaks when the course stands in a sub-folder`,
      }),
    ];
  if (/^(https?|mailto|tel):/.test(url)) {
    return isPage
      ? []
      : [
          unexpected('outside-link', place, {
            found: `outside address "${url}"`,
            wanted: '<Cite id="…" /> of a work whose entry has the address',
            expected: 'the address as URL in content/references, and a citation here',
          }),
        ];
  }
  if (url.startsWith('#')) return ownHeading(url.slice(1), text, place);
  return [unexpected('broken-link', place, { found: `address "${url}"`, wanted: byId, suggestion: suggestion(url) })];
}

/** Only lessons and pages have headings to lead to. */
function fragmentFindings({ url, place, link }: TextLink): readonly Finding[] {
  if (link?.fragment === undefined || link.kind === 'lesson' || link.kind === 'page') return [];
  return [
    unexpected('broken-link', place, {
      found: `place "#${link.fragment}" in "${url}"`,
      wanted: `${link.kind}:${link.id} alone`,
      suggestion: `Write "${link.kind}:${link.id}".`,
    }),
  ];
}

function ownHeading(id: string, text: Text, place: TextLink['place']): readonly Finding[] {
  const ids = text.tags.filter((tag) => tag.name === 'Heading').flatMap((tag) => idOf(tag) ?? []);
  if (ids.includes(id)) return [];
  const near = nearest(id, ids);
  return [
    unexpected('broken-link', place, {
      found: `heading "#${id}"`,
      wanted: 'the id of a heading of this text',
      suggestion: near === undefined ? undefined : `Write "#${near}".`,
    }),
  ];
}

function suggestion(url: string): string | undefined {
  const [, kind = '', rest = ''] = /^([a-z]+):(.+)$/.exec(url) ?? [];
  const near = nearest(kind, linkKinds);
  return near === undefined ? undefined : `Write "${near}:${rest}".`;
}
