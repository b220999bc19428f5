import type { Item, ItemType } from '#schemas/item.ts';

/** What the view of one type of item is given; `name` begins the ids of its controls. */
export type BodyProps<T extends ItemType> = { readonly item: Extract<Item, { type: T }>; readonly name: string };
