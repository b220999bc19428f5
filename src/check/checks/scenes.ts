import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { nearest, oneOf } from '#check/nearest.ts';
import type { Entry } from '#check/shape/shape.ts';
import { BEST_RATING } from '#core/assessment/marking/case.ts';
import type { ItemOf } from '#core/assessment/rules.ts';
import type { Item } from '#schemas/item.ts';

type Scene = ItemOf<'case'>['scenes'][number];

/** Choices of a branching case that lead nowhere or back, scenes that nobody reaches, and cases without a sound way. */
export function scenes({ loaded }: Checking): readonly Finding[] {
  return loaded.modules.flatMap((module) =>
    module.items.flatMap((item) => (item.value.type === 'case' ? sceneFindings(item, item.value.scenes) : [])),
  );
}

function sceneFindings(item: Entry<Item>, all: readonly Scene[]): readonly Finding[] {
  const ids = all.map(({ id }) => id);
  const astray = all.flatMap((scene, index) =>
    scene.choices.flatMap(({ to }, choice) => {
      if (ids.includes(to) && !waysFrom(all, to).has(scene.id)) return [];
      const near = nearest(to, ids);
      return [
        unexpected('case-way', item.at(['scenes', index, 'choices', choice, 'to']), {
          found: ids.includes(to) ? `choice that leads back to "${to}"` : `scene "${to}"`,
          wanted: ids.includes(to) ? 'a scene that does not lead here again' : 'the id of one of the scenes',
          expected: ids.includes(to) ? undefined : oneOf(ids),
          suggestion: near === undefined ? undefined : `Write "${near}".`,
        }),
      ];
    }),
  );
  if (astray.length > 0) return astray;
  const reached = waysFrom(all, ids[0] ?? '');
  return [
    ...all.flatMap(({ id }, index) =>
      reached.has(id)
        ? []
        : [
            unexpected('case-way', item.at(['scenes', index, 'id']), {
              found: `scene "${id}" to which no choice leads`,
              wanted: 'scenes that can be reached from the first',
            }),
          ],
    ),
    ...(isSound(all, ids[0] ?? '')
      ? []
      : [
          unexpected('case-way', item.at(['scenes']), {
            found: 'case in which each way has a decision rated below 3',
            wanted: 'a way with a rating of 3 at every decision',
          }),
        ]),
  ];
}

/** The scenes that can be reached from one, itself among them. */
function waysFrom(all: readonly Scene[], start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...(all.find((scene) => scene.id === id)?.choices ?? []).map(({ to }) => to));
  }
  return reached;
}

/** Whether some way from a scene is rated best at every decision; the scenes have no loop. */
function isSound(all: readonly Scene[], start: string): boolean {
  const { choices = [] } = all.find(({ id }) => id === start) ?? {};
  return choices.length === 0 || choices.some(({ rating, to }) => rating === BEST_RATING && isSound(all, to));
}
