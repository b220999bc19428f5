import type { KeepingTrouble } from '#elements/keeping-notice.ts';
import { $record } from '#stores/progress.ts';

/** Says once, above the text, when the record is not being kept as it should be, and what to do. Few readers see it, so its words come only then. */
$record.subscribe((state) => {
  const place = document.querySelector<HTMLElement>('[data-notices]');
  place?.replaceChildren();
  if (place && state !== 'loading' && state !== 'kept') void show(place, state);
});

async function show(place: HTMLElement, trouble: KeepingTrouble): Promise<void> {
  const { keepingNotice } = await import('#elements/keeping-notice.ts');
  if ($record.get() === trouble) place.replaceChildren(keepingNotice(trouble));
}
