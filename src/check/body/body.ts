import { blocksOf, plainText } from '#check/body/blocks.ts';
import { readingOf, wordsOf } from '#check/body/reading.ts';
import { linksOf } from '#check/body/links.ts';
import { caseTags } from '#check/tags/table.ts';
import { idOf, textAttribute, valueOf, type Tag, type Text } from '#check/tags/read-tags.ts';
import type { Body } from '#core/course/model.ts';
import type { Source } from '#schemas/shared.ts';

/** What a text says, cites and places. `terms` are the glossary's words, which do not count against its ease. */
export function bodyOf(text: Text, terms: readonly string[]): Body {
  const named = (name: string) => text.tags.filter((tag) => tag.name === name);
  const blocks = blocksOf(text.nodes).map((block) => block.words);
  return {
    headings: named('Heading').flatMap((tag) =>
      given(idOf(tag), (id) => ({ id, text: plainText(tag.node).trim(), level: valueOf(tag, 'level') === 3 ? 3 : 2 })),
    ),
    cites: named('Cite').flatMap((tag) => sourceOf(tag) ?? []),
    laws: named('Law').flatMap((tag) =>
      given(idOf(tag), (id) => ({ id, ...optional('section', textAttribute(tag, 'section')) })),
    ),
    terms: named('Term').flatMap((tag) => idOf(tag) ?? []),
    checks: named('Check').flatMap((tag) =>
      itemsOf(tag).map((item) => ({ item, ...optional('heading', tag.heading) })),
    ),
    sourceChecks: named('SourceCheck').flatMap((tag) => idOf(tag) ?? []),
    figures: named('Figure').flatMap((tag) =>
      given(idOf(tag), (id) => ({
        id,
        kind: textAttribute(tag, 'kind') ?? '',
        title: textAttribute(tag, 'title') ?? '',
      })),
    ),
    prompts: named('InPractice').flatMap((tag) => given(idOf(tag), (id) => ({ id, text: plainText(tag.node).trim() }))),
    keyPoints: named('KeyPoints').flatMap((tag) => blocksOf(tag.node.children).map((block) => block.words.trim())),
    links: linksOf(text).flatMap(({ link }) => link ?? []),
    cases: [
      ...new Set(text.tags.filter((tag) => caseTags.has(tag.name)).flatMap((tag) => textAttribute(tag, 'case') ?? [])),
    ],
    words: blocks.reduce((sum, block) => sum + wordsOf(block).length, 0),
    reading: readingOf(blocks, terms),
  };
}

/** The items that a Check tag places; one that is no list counts too, so that the list is the only finding. */
export function itemsOf(tag: Tag): readonly string[] {
  const items = valueOf(tag, 'items');
  if (typeof items === 'string') return [items];
  return Array.isArray(items) ? items.filter((item) => typeof item === 'string') : [];
}

/** The source that a Cite tag names. */
function sourceOf(tag: Tag): Source | undefined {
  const where = {
    ...optional('locator', textAttribute(tag, 'locator')),
    ...optional('via', textAttribute(tag, 'via')),
  };
  const id = idOf(tag);
  if (id !== undefined) return { ref: id, ...where };
  const data = textAttribute(tag, 'case');
  if (data === undefined) return undefined;
  return {
    case: data,
    ...optional('event', textAttribute(tag, 'event')),
    ...optional('finding', textAttribute(tag, 'finding')),
    ...where,
  };
}

const given = <T, R>(value: T | undefined, make: (value: T) => R): R[] => (value === undefined ? [] : [make(value)]);

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const none: Partial<Record<K, string>> = {};
  return value === undefined ? none : { ...none, [key]: value };
}
