import { atom, type ReadableAtom } from 'nanostores';
import { clampSize, DEFAULT_SIZE } from '#core/review/queue.ts';
import { isObject } from '#core/text/read.ts';
import { local, onKept } from '#stores/storage/local.ts';
import { scopedName } from '#stores/storage/scope.ts';

/** What a learner chose for reviews, a small object in localStorage. */
export type KeptPlan = {
  /** Questions a day, 5 to 30. */
  readonly size: number;
  /** The day of an exam, such as 2027-01-15. */
  readonly examDay?: string | undefined;
  /** The end of the days over which a backlog is spread, in milliseconds since 1970. */
  readonly catchUpUntil?: number | undefined;
};

const DEFAULT_PLAN: KeptPlan = { size: DEFAULT_SIZE };
const plan = atom<KeptPlan>(DEFAULT_PLAN);
/** The learner's choices, the default ones until `startReviewPlan`. */
export const $reviewPlan: ReadableAtom<KeptPlan> = plan;

let name: string | undefined;

/** Reads the choices of the course that stands under this path, and follows other tabs; the first call counts. */
export function startReviewPlan(scope: string): void {
  if (name !== undefined) return;
  name = scopedName('cg:review', scope);
  const hear = (text: string | undefined) => plan.set(decodePlan(text));
  hear(local[name]);
  onKept(name, hear);
}

/** Changes some choices and keeps them, on this device or, where storage is blocked, until the tab closes. */
export function changeReviewPlan(change: Partial<KeptPlan>): void {
  plan.set({ ...plan.get(), ...change });
  if (name !== undefined) local[name] = JSON.stringify(plan.get());
}

/** Removes the choices from the device. */
export function clearReviewPlan(): void {
  plan.set(DEFAULT_PLAN);
  if (name !== undefined) delete local[name];
}

/** Reads what was kept; a field that cannot be read falls back and leaves the others. */
export function decodePlan(text = ''): KeptPlan {
  try {
    const read: unknown = JSON.parse(text);
    if (!isObject(read)) return DEFAULT_PLAN;
    const { size, examDay, catchUpUntil } = read;
    return {
      size: typeof size === 'number' ? clampSize(size) : DEFAULT_SIZE,
      ...(typeof examDay === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(examDay) && { examDay }),
      ...(typeof catchUpUntil === 'number' && Number.isFinite(catchUpUntil) && { catchUpUntil }),
    };
  } catch {
    return DEFAULT_PLAN;
  }
}
