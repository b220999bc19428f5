import type { ItemOf } from '#core/assessment/rules.ts';
import type { ModuleEntry } from '#core/course/model.ts';
import { course } from '../../course.ts';

/** A branching case with the module that it belongs to. */
export type BranchingEntry = { readonly item: ItemOf<'case'>; readonly entry: ModuleEntry };

/** The branching cases of some modules that are open to learners, in the order of the course. */
export const branchingCases = (modules: readonly ModuleEntry[] = course.modules): readonly BranchingEntry[] =>
  modules.flatMap((entry) =>
    entry.items.flatMap((item) => (item.type === 'case' && item.status === 'live' ? [{ item, entry }] : [])),
  );

/** The way to the page of each. */
export const branchingPages = () => branchingCases().map((props) => ({ params: { id: props.item.id }, props }));
