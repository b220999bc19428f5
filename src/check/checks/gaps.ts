import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { nearest, oneOf } from '#check/nearest.ts';
import type { Path } from '#check/place.ts';
import type { Entry } from '#check/shape/shape.ts';
import type { Item } from '#schemas/item.ts';

type GapItem = Extract<Item, { type: 'gap' }>;
type Gap = GapItem['gaps'][number];

/** Gap texts whose marks and gaps do not meet one to one, and typed answers whose lists do not agree. */
export function gaps({ loaded }: Checking): readonly Finding[] {
  return loaded.modules.flatMap((module) =>
    module.items.flatMap((item) =>
      item.value.type === 'gap' ? gapFindings(item, item.value) : wordFindings(item, item.value),
    ),
  );
}

function gapFindings(item: Entry<Item>, value: GapItem): readonly Finding[] {
  const marks = [...value.text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const ids = value.gaps.map((gap) => gap.id);
  const extra = marks.filter((mark, index) => !ids.includes(mark) || marks.indexOf(mark) !== index);
  const near = (id: string, known: readonly string[]) => suggestion(nearest(id, known));
  return [
    ...extra.map((mark) =>
      unexpected('gap-mark', item.at(['text']), {
        found: ids.includes(mark) ? `second mark {${mark}}` : `mark {${mark}} without a gap`,
        wanted: 'one mark for each gap',
        expected: ids.map((id) => `{${id}}`).join(', '),
        suggestion: ids.includes(mark)
          ? undefined
          : near(
              mark,
              ids.filter((id) => !marks.includes(id)),
            ),
      }),
    ),
    ...value.gaps.flatMap((gap, index) =>
      marks.includes(gap.id) || extra.some((mark) => nearest(mark, [gap.id]) !== undefined)
        ? []
        : [
            unexpected('gap-mark', item.at(['gaps', index, 'id']), {
              found: `gap "${gap.id}" without a mark`,
              wanted: `{${gap.id}} once in the text`,
            }),
          ],
    ),
    ...value.gaps.flatMap((gap, index) => keyFindings(item, gap, index)),
  ];
}

function keyFindings(item: Entry<Item>, gap: Gap, index: number): readonly Finding[] {
  const path = ['gaps', index] as const;
  if ((gap.options === undefined) === (gap.accept === undefined)) {
    return [
      unexpected('gap-key', item.at([...path, 'id']), {
        found:
          gap.options === undefined
            ? 'gap without options or accepted answers'
            : 'gap with both options and accepted answers',
        wanted: 'either "options" or "accept"',
      }),
    ];
  }
  const right = gap.options === undefined ? (gap.accept ?? []).slice(0, 1) : gap.options.map((option) => option.id);
  return [
    ...(right.includes(gap.key)
      ? []
      : [
          unexpected('gap-key', item.at([...path, 'key']), {
            found: `key "${gap.key}"`,
            wanted: gap.options === undefined ? 'the first accepted answer' : 'the id of one of the gap’s options',
            expected: oneOf(right),
            suggestion: suggestion(gap.options === undefined ? right[0] : nearest(gap.key, right)),
          }),
        ]),
    ...confused(item, path, gap),
  ];
}

function wordFindings(item: Entry<Item>, value: Item): readonly Finding[] {
  return value.type === 'text' ? confused(item, [], value) : [];
}

type Words = { readonly accept?: readonly string[] | undefined; readonly confusable: readonly string[] };

/** Words that are both accepted and named as another word. */
function confused(item: Entry<Item>, path: Path, { accept = [], confusable }: Words): readonly Finding[] {
  return confusable
    .filter((word) => accept.includes(word))
    .map((word) =>
      unexpected('gap-key', item.at([...path, 'confusable']), {
        found: `"${word}" among both the accepted and the confusable`,
        wanted: 'each word in one of the lists',
      }),
    );
}

const suggestion = (word: string | undefined) => (word === undefined ? undefined : `Write "${word}".`);
