import { clampSize, DEFAULT_SIZE } from '#core/review/queue.ts';
import { keptChoices } from '#stores/kept.ts';

/** What a learner chose for reviews. */
export type KeptPlan = {
  /** Questions a day, 5 to 30. */
  readonly size: number;
  /** The day of an exam, such as 2027-01-15. */
  readonly examDay?: string | undefined;
  /** The end of the days over which a backlog is spread, in milliseconds since 1970. */
  readonly catchUpUntil?: number | undefined;
};

/** The learner's choices. A field that cannot be read falls back and leaves the others. */
export const {
  $value: $reviewPlan,
  start: startReviewPlan,
  change: changeReviewPlan,
  clear: clearReviewPlan,
} = keptChoices<KeptPlan>('cg:review', { size: DEFAULT_SIZE }, ({ size, examDay, catchUpUntil }) => ({
  size: typeof size === 'number' ? clampSize(size) : DEFAULT_SIZE,
  ...(typeof examDay === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(examDay) && { examDay }),
  ...(typeof catchUpUntil === 'number' && Number.isFinite(catchUpUntil) && { catchUpUntil }),
}));
