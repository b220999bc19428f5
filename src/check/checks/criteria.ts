import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { LoadedModule } from '#check/load/loaded.ts';

/** Criteria that a module claims and that none of its lessons serves or none of its items tests. */
export function criteria({ loaded }: Checking): readonly Finding[] {
  return loaded.modules.flatMap((loadedModule) =>
    (loadedModule.module?.value.criteria ?? []).flatMap((criterion, index) => claims(loadedModule, criterion, index)),
  );
}

function claims({ module, lessons, items }: LoadedModule, criterion: string, index: number): readonly Finding[] {
  const place = module?.at(['criteria', index]);
  if (place === undefined) return [];
  const found = `criterion "${criterion}" that no`;
  const served = lessons.some(({ entry }) => entry.value.criteria.includes(criterion));
  const tested = items.some(({ value }) => value.status !== 'retired' && value.criteria.includes(criterion));
  return [
    ...(served
      ? []
      : [
          unexpected('criterion-without-lesson', place, {
            found: `${found} lesson of the module serves`,
            wanted: `"${criterion}" under "criteria" of one of its lessons`,
            suggestion: `Take "${criterion}" from this list, or add it to a lesson.`,
          }),
        ]),
    ...(tested
      ? []
      : [
          unexpected('criterion-without-items', place, {
            found: `${found} item of the module tests`,
            wanted: `"${criterion}" under "criteria" of one of its items`,
            suggestion: `Take "${criterion}" from this list, or add it to an item.`,
          }),
        ]),
  ];
}
