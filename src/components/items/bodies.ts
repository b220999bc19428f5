import type { Item, ItemType } from '#schemas/item.ts';
import GapBody from './GapBody.astro';
import GridBody from './GridBody.astro';
import MatchBody from './MatchBody.astro';
import MultiAllBody from './MultiAllBody.astro';
import SbaBody from './SbaBody.astro';
import SequenceBody from './SequenceBody.astro';

/** What the view of one type of item is given; `name` begins the ids of its controls. */
export type BodyProps<T extends ItemType> = { readonly item: Extract<Item, { type: T }>; readonly name: string };

/** The controls of a question by type, as native form fields: they work, keep and print before any script has run. */
const bodies = { 'sba': SbaBody, 'multi-all': MultiAllBody, 'match': MatchBody, 'grid': GridBody, 'sequence': SequenceBody, 'gap': GapBody } as const satisfies Record<ItemType, unknown>;

export const bodyOf = (type: ItemType) => bodies[type];
