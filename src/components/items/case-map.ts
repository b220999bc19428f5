import type { ItemOf } from '#core/assessment/rules.ts';

/** A scene on the map of a case; x and y are the middle of its circle, in px. */
export type MapNode = {
  readonly id: string;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly isEnding: boolean;
};
/** A choice on the map: a line from scene to scene. */
export type MapEdge = { readonly from: string; readonly choice: string; readonly d: string };
export type CaseMap = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
};

export const RADIUS = 17;
const [COLUMN, LAYER, EDGE] = [88, 84, 30];

/** The scenes of a case in layers, each below everything that leads to it, and the choices as lines between them. */
export function caseMap(scenes: ItemOf<'case'>['scenes']): CaseMap {
  const depths = depthsOf(scenes);
  const layers = Array.from({ length: Math.max(0, ...depths.values()) + 1 }, (_, depth) =>
    scenes.filter(({ id }) => depths.get(id) === depth),
  );
  const width = COLUMN * Math.max(...layers.map((layer) => layer.length));
  const nodes = layers.flatMap((layer, depth) =>
    layer.map((scene, index) => ({
      id: scene.id,
      number: scenes.indexOf(scene) + 1,
      x: Math.round((width * (index + 0.5)) / layer.length),
      y: EDGE + depth * LAYER,
      isEnding: scene.choices.length === 0,
    })),
  );
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const edges = scenes.flatMap(({ id, choices }) =>
    choices.flatMap((choice, index) => {
      const [from, to] = [nodeOf.get(id), nodeOf.get(choice.to)];
      if (from === undefined || to === undefined) return [];
      // Two choices may lead to one scene, so each line bends a little to a side of its own.
      const bend = (index - (choices.length - 1) / 2) * 14 + detour(from, to, nodes);
      const [top, bottom] = [from.y + RADIUS, to.y - RADIUS];
      const middle = (top + bottom) / 2;
      return [
        {
          from: id,
          choice: choice.id,
          d: `M${from.x} ${top}C${from.x + bend} ${middle} ${to.x + bend} ${middle} ${to.x} ${bottom}`,
        },
      ];
    }),
  );
  return { width, height: 2 * EDGE + (layers.length - 1) * LAYER, nodes, edges };
}

/** How far a line bends to pass a scene that stands in its way: at its middle a curve is three quarters as far out as its handles. */
function detour(from: MapNode, to: MapNode, nodes: readonly MapNode[]): number {
  const between = nodes.filter(({ y }) => y > from.y && y < to.y);
  const room = RADIUS + 8;
  const isBlocked = between.some(({ x, y }) => {
    const way = from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y);
    return Math.abs(way - x) < room;
  });
  if (!isBlocked) return 0;
  return (from.x > to.x ? 1 : -1) * ((room + RADIUS / 2) / 0.75);
}

/** How many choices the longest way to each scene takes; the scenes have no loop. */
function depthsOf(scenes: ItemOf<'case'>['scenes']): ReadonlyMap<string, number> {
  const depths = new Map(scenes.map(({ id }) => [id, 0]));
  scenes.forEach(() => {
    for (const { id, choices } of scenes)
      for (const { to } of choices) depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(id) ?? 0) + 1));
  });
  return depths;
}
