import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Place } from '#check/place.ts';
import { walk } from '#check/tags/read-tags.ts';

/** People of the two real cases and of one that stands beside them: invented scenes leave their names alone. */
const avoided = [
  'David',
  'Rose',
  'Askew',
  'Kial',
  'Cottingham',
  'Naseem',
  'Malik',
  'Pollard',
  'Julie',
  'Bella',
  'Bailey',
  'Gillian',
  'Astbury',
  'Francis',
  'Yeates',
  'Brisby',
  'Tucker',
  'Bunn',
  'Bourne',
  'Daly',
  'Fiona',
  'Francecca',
  'Pilkington',
  'Hardwick',
] as const;

const pattern = new RegExp(`(?<!\\p{L})(?:${avoided.join('|')})(?!\\p{L})`, 'gu');

/** Names of real people in invented scenes: opening situations, and vignettes of items that are about no case. */
export function names({ loaded }: Checking): readonly Finding[] {
  const situations = loaded.texts.flatMap((text) =>
    text.tags
      .filter((tag) => tag.name === 'Situation')
      .flatMap((tag) =>
        [...walk(tag.node.children)].flatMap(([node]) =>
          found(node.value ?? '', (index) => text.place(node.start + index)),
        ),
      ),
  );
  const vignettes = loaded.modules.flatMap((module) =>
    module.items
      .filter((item) => item.value.case === undefined)
      .flatMap((item) => found(item.value.vignette ?? '', () => item.at(['vignette']))),
  );
  return [...situations, ...vignettes];
}

function found(text: string, place: (index: number) => Place): readonly Finding[] {
  return [...text.matchAll(pattern)].map((match) =>
    unexpected('name-to-avoid', place(match.index), {
      found: `name "${match[0]}" in an invented scene`,
      wanted: 'a name from neither real case',
      expected: `any name but ${avoided.join(', ')}`,
    }),
  );
}
