import { useStore } from '@nanostores/preact';
import { $reviewPlan, changeReviewPlan } from '#stores/review-plan.ts';

const sizes = [5, 8, 12, 16, 20, 25, 30] as const;

/** How many questions a day, and an exam to be ready for; each is kept as soon as it is changed. */
export default function PlanForm() {
  const plan = useStore($reviewPlan);
  return (
    <details class="review-plan">
      <summary>How many a day, and by when</summary>
      <form method="dialog">
        <label class="field">
          <span>Questions a day</span>
          <select
            class="input"
            value={String(plan.size)}
            onChange={(event) => changeReviewPlan({ size: Number(event.currentTarget.value) })}
          >
            {sizes.map((size) => (
              <option key={size} value={String(size)}>
                {size}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>Day of an exam or interview (optional)</span>
          <input
            class="input"
            type="date"
            value={plan.examDay ?? ''}
            aria-describedby="review-exam-why"
            onChange={(event) => changeReviewPlan({ examDay: event.currentTarget.value || undefined })}
          />
        </label>
        <p class="small" id="review-exam-why">
          Everything then comes once more in the three days before it, and nothing falls due after it.
        </p>
      </form>
    </details>
  );
}
