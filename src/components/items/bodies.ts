import type { ItemOf } from '#core/assessment/rules.ts';
import type { Item, ItemType } from '#schemas/item.ts';

/** What the view of one type of item is given; `name` begins the ids of its controls. */
export type BodyProps<T extends ItemType> = { readonly item: ItemOf<T>; readonly name: string };

/** The view of each type; the table that joins them stands in ItemBody.astro. */
export type Views = { readonly [T in ItemType]: (props: BodyProps<T>) => unknown };

/** The view of an item whose type is known only when the page is made: a method, so that it may ask for one type. */
export type AnyView = { view(props: { readonly item: Item; readonly name: string }): unknown }['view'];
