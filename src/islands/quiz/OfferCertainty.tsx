import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { $progress } from '#stores/progress.ts';
import { $settings, changeSettings } from '#stores/settings.ts';

/** After the first quiz that was handed in: an offer to be asked how sure one is. It is off until chosen, and is made once. */
export default function OfferCertainty() {
  const { forms } = useStore($progress).counts;
  const { certainty } = useStore($settings);
  const [isTaken, setTaken] = useState(false);
  if (forms > 1 || (certainty && !isTaken)) return null;
  return (
    <section class="notice" data-line="none" aria-labelledby="offer-certainty">
      <h3 class="notice-title" id="offer-certainty">
        Would you like to be asked how sure you are?
      </h3>
      <p>
        Next time, each question with one right answer would ask whether you are unsure, fairly sure or very sure. It
        changes no result and shows where you are surer than you should be: if you are very sure of ten answers and six
        are right, those four are worth another look.
      </p>
      {isTaken ? (
        <p role="status">You will be asked from now on. Settings switch it off again.</p>
      ) : (
        <p class="button-row">
          <button
            class="button"
            data-kind="plain"
            type="button"
            onClick={() => {
              changeSettings({ certainty: true });
              setTaken(true);
            }}
          >
            Ask me how sure I am
          </button>
        </p>
      )}
    </section>
  );
}
