import { idOf, type Text } from '#check/tags/read-tags.ts';
import type { IdKind, Loaded } from '#check/load/loaded.ts';
import type { InnerKind } from '#check/uses/use.ts';

/** What the content has, by kind; inner things by what holds them. */
export type Known = {
  readonly ids: Readonly<Record<IdKind, ReadonlySet<string>>>;
  readonly opaque: ReadonlySet<IdKind>;
  readonly inner: Readonly<Record<InnerKind, ReadonlyMap<string, readonly string[]>>>;
  /** Old ids of lessons, items and modules, with the ones they lead to. */
  readonly aliases: ReadonlyMap<string, string>;
};

/** Gathers what the content has. */
export function knownIn(loaded: Loaded): Known {
  const cases = loaded.modules.flatMap((module) => module.case?.value ?? []);
  const ofCases = (list: (data: (typeof cases)[number]) => readonly { readonly id: string }[]) =>
    new Map(cases.map((data) => [data.id, list(data).map(({ id }) => id)]));
  const lessons = loaded.modules.flatMap((module) => module.lessons);
  return {
    ids: loaded.ids,
    opaque: loaded.opaque,
    inner: {
      heading: new Map(lessons.map(({ entry, text }) => [entry.value.id, anchorsOf(text)])),
      'page-heading': new Map(loaded.pages.map(({ entry, text }) => [entry.value.id, anchorsOf(text)])),
      section: new Map(loaded.laws.map((law) => [law.value.id, law.value.provisions.map(({ id }) => id)])),
      event: ofCases((data) => data.events),
      finding: ofCases((data) => data.findings),
      partner: ofCases((data) => data.partners),
      body: ofCases((data) => data.bodies),
      decision: ofCases((data) => data.decisions),
      thing: ofCases((data) => data.things),
    },
    aliases: new Map(
      [
        ...lessons.map(({ entry }) => entry.value),
        ...loaded.modules.flatMap((module) => [
          ...(module.module === undefined ? [] : [module.module.value]),
          ...module.items.map((item) => item.value),
        ]),
      ].flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)),
    ),
  };
}

const anchorsOf = (text: Text): readonly string[] =>
  text.tags.flatMap((tag) => (tag.name === 'Heading' ? (idOf(tag) ?? []) : []));
