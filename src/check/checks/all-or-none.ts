import type { Checking } from '#check/checks/checking.ts';
import { partListsOf } from '#check/checks/part-lists.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Entry } from '#check/shape/shape.ts';
import type { Item } from '#schemas/item.ts';

const otherOptions = /\b(?:all|none|both|any|neither) of (?:the (?:above|others?|options|answers|other)|these)\b/i;

/** Options that speak of the other options. */
export function allOrNone({ loaded }: Checking): readonly Finding[] {
  return loaded.modules.flatMap((module) =>
    module.items.flatMap((item) => [
      ...texts(item)
        .filter(([, text]) => otherOptions.test(text))
        .map(([path, text]) =>
          unexpected('all-or-none-option', item.at(path), {
            found: `option "${text}"`,
            wanted: 'an option that can be weighed on its own',
            expected: 'a text that says one thing about the question, and nothing about the other options',
          }),
        ),
    ]),
  );
}

function texts({ value }: Entry<Item>): readonly (readonly [path: readonly (string | number)[], text: string])[] {
  return partListsOf(value)
    .filter(({ isChoice }) => isChoice)
    .flatMap(({ path, parts }) => parts.map(({ text = '' }, index) => [[...path, index, 'text'], text] as const));
}
