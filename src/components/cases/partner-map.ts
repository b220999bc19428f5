import { groupBy } from '#components/group-by.ts';
import type { Partner } from '#schemas/case.ts';

type Tie = Partner['ties'][number];

/** A tie with the two partners that it joins. */
export type Joined = Tie & { readonly from: string };

/** One source's tie between partners who do not all stand next to each other: a line beside the column, with a branch to each. */
export type Trunk = {
  readonly line: 'solid' | 'dashed' | 'broken';
  readonly label: string;
  readonly partners: readonly string[];
};

export type Column = {
  readonly partners: readonly Partner[];
  /** Ties that stand in the gap under the partner of this id, in the order of the record. */
  readonly gaps: ReadonlyMap<string, readonly Joined[]>;
  readonly trunks: readonly Trunk[];
};

/** Sets partners in two columns, tied ones together and next to each other where that can be, so that no tie crosses the middle. */
export function arrangePartners(partners: readonly Partner[]): readonly [Column, Column] {
  const ties = partners.flatMap((partner) => partner.ties.map((tie): Joined => ({ ...tie, from: partner.id })));
  const shared = sharedTies(ties);
  const pairs = ties.filter((tie) => !shared.some((trunk) => belongs(tie, trunk)));
  const groups = groupsOf(
    partners.map(({ id }) => id),
    ties,
  ).map((group) => ordered(group, pairs, shared));
  const [left, right] = groups
    .toSorted((a, b) => b.length - a.length)
    .reduce<readonly [readonly string[], readonly string[]]>(
      ([a, b], group) => (b.length < a.length ? [a, [...b, ...group]] : [[...a, ...group], b]),
      [[], []],
    );
  const column = (ids: readonly string[]): Column => columnOf(ids, partners, pairs, shared);
  return [column(left), column(right)];
}

const sourceOf = (tie: Tie) => tie.by ?? tie.text;
const key = (tie: Tie) => `${tie.line} ${sourceOf(tie)}`;
const belongs = (tie: Joined, trunk: Trunk) =>
  key(tie) === `${trunk.line} ${trunk.label}` && trunk.partners.includes(tie.from) && trunk.partners.includes(tie.to);

/** Ties of the same kind from the same source that join three partners or more. */
function sharedTies(ties: readonly Joined[]): readonly Trunk[] {
  const bySource = groupBy(
    ties.filter((tie) => tie.line !== 'broken'),
    key,
  );
  return [...bySource.values()].flatMap((same): readonly Trunk[] => {
    const [first] = same;
    if (first === undefined) return [];
    const ids = [...new Set(same.flatMap((tie) => [tie.from, tie.to]))];
    return groupsOf(ids, same)
      .filter((group) => group.length > 2)
      .map((group) => ({ line: first.line, label: sourceOf(first), partners: group }));
  });
}

/** Ids that ties join to each other, directly or through others; an id without ties is a group of its own. */
function groupsOf(ids: readonly string[], ties: readonly Joined[]): readonly (readonly string[])[] {
  return ids.reduce<readonly (readonly string[])[]>((groups, id) => {
    if (groups.some((group) => group.includes(id))) return groups;
    return [...groups, reach([id], ties).filter((member) => ids.includes(member))];
  }, []);
}

function reach(ids: readonly string[], ties: readonly Joined[]): readonly string[] {
  const next = ties
    .flatMap((tie) => (ids.includes(tie.from) ? [tie.to] : ids.includes(tie.to) ? [tie.from] : []))
    .filter((id) => !ids.includes(id));
  return next.length === 0 ? ids : reach([...ids, ...new Set(next)], ties);
}

/** The walk through the group that sets most pairs next to each other, with the partners of a shared tie close together. */
function ordered(group: readonly string[], pairs: readonly Joined[], shared: readonly Trunk[]): readonly string[] {
  const apart = (path: readonly string[], ids: readonly string[]) => {
    const places = ids.map((id) => path.indexOf(id));
    return Math.max(...places) - Math.min(...places);
  };
  const members = shared
    .map((trunk) => trunk.partners.filter((id) => group.includes(id)))
    .filter((ids) => ids.length > 1);
  const cost = (path: readonly string[]) =>
    [...pairs.filter((tie) => group.includes(tie.from)).map((tie) => [tie.from, tie.to]), ...members].reduce(
      (sum, ids) => sum + apart(path, ids),
      0,
    );
  const walks = group.map((start) => walk([start], group, pairs));
  return walks.toSorted((a, b) => cost(a) - cost(b))[0] ?? group;
}

function walk(path: readonly string[], group: readonly string[], pairs: readonly Joined[]): readonly string[] {
  const last = path.at(-1);
  const left = group.filter((id) => !path.includes(id));
  const next =
    left.find((id) =>
      pairs.some((tie) => (tie.from === last && tie.to === id) || (tie.to === last && tie.from === id)),
    ) ?? left[0];
  return next === undefined ? path : walk([...path, next], group, pairs);
}

function columnOf(
  ids: readonly string[],
  partners: readonly Partner[],
  pairs: readonly Joined[],
  shared: readonly Trunk[],
): Column {
  const inside = pairs.filter((tie) => ids.includes(tie.from) && ids.includes(tie.to));
  const isNext = (tie: Joined) => Math.abs(ids.indexOf(tie.from) - ids.indexOf(tie.to)) === 1;
  const apart = inside
    .filter((tie) => !isNext(tie))
    .map((tie): Trunk => ({ line: tie.line, label: sourceOf(tie), partners: [tie.from, tie.to] }));
  const upper = (tie: Joined) => (ids.indexOf(tie.from) < ids.indexOf(tie.to) ? tie.from : tie.to);
  return {
    partners: ids.flatMap((id) => partners.filter((partner) => partner.id === id)),
    gaps: groupBy(inside.filter(isNext), upper),
    trunks: [...shared.filter((trunk) => trunk.partners.some((id) => ids.includes(id))), ...apart],
  };
}
