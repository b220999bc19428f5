import { useState } from 'preact/hooks';
import { SCREEN_CODE_MOST } from '#core/progress/travel.ts';
import QrCode from '#islands/QrCode.tsx';

type Made = { readonly link: string; readonly code: readonly (readonly boolean[])[] | undefined };
type Problem = 'too-long' | 'nothing' | 'failed';

const problems: Readonly<Record<Problem, string>> = {
  'too-long': 'Your record has grown too large for a link. Save a file and bring that in on the other device.',
  nothing: 'There is nothing to take along yet.',
  failed: 'The link could not be made. Load the page again and try once more, or save a file.',
};

/** A small record as a link and a code, for a phone that goes on where this machine left off. */
export default function MoveLink() {
  const [made, setMade] = useState<Made | Problem>();
  const make = async () => {
    try {
      const { travelLink } = await import('#stores/travel.ts');
      const link = await travelLink(location.href.replace(/#.*$/, ''));
      if (!link.ok) return setMade(link.reason === 'too-long' || link.reason === 'nothing' ? link.reason : 'failed');
      const { encode } = await import('uqr');
      const fits = link.value.length <= SCREEN_CODE_MOST;
      setMade({ link: link.value, code: fits ? encode(link.value, { ecc: 'L', border: 0 }).data : undefined });
    } catch {
      setMade('failed');
    }
  };
  return (
    <details class="move-link">
      <summary>Go on with another device</summary>
      <p class="keep-text">
        While your record is small it fits into a link: what you answered, marked as done and wrote. It goes to no
        server of ours, but whoever has the link can read it, so send it to yourself alone. Later on, use a file.
      </p>
      <p class="button-row">
        <button class="button" data-kind="plain" type="button" onClick={() => void make()}>
          Make the link
        </button>
      </p>
      <div role="status">
        {typeof made === 'string' && <p>{problems[made]}</p>}
        {typeof made === 'object' && (
          <>
            <div class="field">
              <label for="move-link">The link, {made.link.length} characters</label>
              <textarea class="input share-link" id="move-link" rows={4} readOnly value={made.link} />
            </div>
            <p class="button-row">
              <button class="button" data-kind="plain" data-size="small" type="button" data-copy="move-link">
                Copy the link
              </button>
              <span class="small" data-copied />
            </p>
            {made.code ? (
              <QrCode rows={made.code} label="QR code of the link, to read from this screen" />
            ) : (
              <p class="small">It is too long for a code that a phone reads from a screen.</p>
            )}
          </>
        )}
      </div>
    </details>
  );
}
