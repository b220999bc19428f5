import { calibrationOf, calibrationSentence, certainTries, certaintyMark } from '#core/assessment/calibration.ts';
import type { ProgressState } from '#core/progress/state.ts';
import CalibrationPlot from '#islands/my/CalibrationPlot.tsx';
import { levelWords, percentWords } from '#islands/my/certainty-words.ts';

type Props = { readonly state: ProgressState; readonly settingsHref: string; readonly isAsked: boolean };

/** How often a learner is right when they say how sure they are. For their eyes alone; never part of a result. */
export default function Calibration({ state, settingsHref, isAsked }: Props) {
  const tries = certainTries(state);
  const levels = calibrationOf(tries);
  const sentence = calibrationSentence(levels);
  const sum = tries.reduce(
    (total, { certainty, mark }) => total + (certainty ? certaintyMark(certainty, mark.got === mark.max) : 0),
    0,
  );
  return (
    <section class="my-part" aria-labelledby="sure">
      <h2 id="sure">How sure, and how right</h2>
      {tries.length === 0 && (
        <p class="keep-text">
          {isAsked
            ? 'The next module quiz asks how sure you are of answers with one right choice. What comes of it stands here.'
            : 'A quiz can ask how sure you are of each answer. Being sure and wrong is worth knowing of, and it changes no result.'}{' '}
          <a href={settingsHref}>{isAsked ? 'Settings' : 'Switch it on in the settings'}</a>
        </p>
      )}
      {tries.length > 0 && (
        <>
          <p class="keep-text">{sentence ?? 'A level needs ten answers before it says anything.'}</p>
          {levels.some(({ share }) => share) && <CalibrationPlot levels={levels} />}
          <table class="table">
            <caption class="visually-hidden">Right answers by how sure you were</caption>
            <thead>
              <tr>
                <th scope="col">How sure</th>
                <th scope="col" class="number">
                  Right
                </th>
                <th scope="col" class="number">
                  Share
                </th>
                <th scope="col" class="number">
                  Likely range
                </th>
              </tr>
            </thead>
            <tbody>
              {levels.map(({ certainty, count, right, share }) => (
                <tr key={certainty}>
                  <th scope="row">{levelWords[certainty]}</th>
                  <td class="number">
                    {right} of {count}
                  </td>
                  <td class="number">{share ? percentWords(share.mean) : '–'}</td>
                  <td class="number">
                    {share ? `${percentWords(share.low)} to ${percentWords(share.high)}` : 'Too few to say'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="small">
            Certainty marks in all: {sum < 0 ? `−${-sum}` : sum}. The range is where your true share lies, as far as
            these answers tell (Wilson, 95%).
          </p>
        </>
      )}
    </section>
  );
}
