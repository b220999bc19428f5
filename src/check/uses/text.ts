import { itemsOf } from '#check/body/body.ts';
import { linksOf } from '#check/body/links.ts';
import { caseTags } from '#check/tags/table.ts';
import { textAttribute, type Tag, type Text } from '#check/tags/read-tags.ts';
import { inside, use, type Use } from '#check/uses/use.ts';

/** Everything that a text names by id in its tags. `owner` is the lesson or page that the text is. */
export function textUses(text: Text, owner: string | undefined): readonly Use[] {
  return text.tags.flatMap((tag) => tagUses(tag, owner));
}

function tagUses(tag: Tag, owner: string | undefined): readonly Use[] {
  const named = (kind: Use['kind'], attribute: string, within?: string) =>
    inside(within, use(kind, textAttribute(tag, attribute), tag.attributes.at([attribute])));
  const data = textAttribute(tag, 'case');
  const inCase = caseTags.has(tag.name) ? named('case', 'case') : [];
  switch (tag.name) {
    case 'Aim':
      return named('criterion', 'criterion');
    case 'Term':
      return named('term', 'id');
    case 'Cite':
      return [
        ...named('reference', 'id'),
        ...named('case', 'case'),
        ...named('event', 'event', data),
        ...named('finding', 'finding', data),
      ];
    case 'Law':
      return [...named('law', 'id'), ...named('section', 'section', textAttribute(tag, 'id'))];
    case 'Check':
      return itemsOf(tag).flatMap((item, index) => use('item', item, tag.attributes.at(['items', index])));
    case 'Predict':
    case 'Predicted':
    case 'Explain':
    case 'Worked':
      return named('exercise', 'id');
    case 'SourceCheck':
      return named('source-check', 'id');
    case 'ContentNote':
      return owner === undefined ? [] : named('heading', 'skipTo', owner);
    case 'Findings':
      return [...inCase, ...named('body', 'by', data)];
    case 'Decision':
      return [...inCase, ...named('decision', 'id', data)];
    default:
      return inCase;
  }
}

const kindOfLink = {
  lesson: 'lesson',
  module: 'module',
  ref: 'reference',
  law: 'law',
  term: 'term',
  page: 'page',
  quiz: 'module',
  play: 'item',
} as const;

/** What a text's Markdown links name; a link that leads nowhere is a broken link. */
export function linkUses(text: Text): readonly Use[] {
  return linksOf(text).flatMap(({ link, place }) => {
    if (link === undefined) return [];
    const inner =
      link.kind === 'lesson' || link.kind === 'page'
        ? inside(link.id, use(link.kind === 'lesson' ? 'heading' : 'page-heading', link.fragment, place))
        : [];
    return [...use(kindOfLink[link.kind], link.id, place), ...inner].map((found): Use => ({
      ...found,
      finding: 'broken-link',
    }));
  });
}
