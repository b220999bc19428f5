import { pathStanding } from '#core/paths/follow.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { counted } from '#core/text/counted.ts';
import type { OpenPath } from '#islands/path/use-link.ts';
import { titleOf } from '#islands/path/words.ts';

type Props = {
  readonly followed: readonly OpenPath[];
  readonly shown: string | undefined;
  readonly state: ProgressState;
  readonly onFollow: (open: OpenPath) => void;
  readonly onLeave: (open: OpenPath) => void;
};

/** The accepted paths, the active one first. */
export default function YourPaths({ followed, shown, state, onFollow, onLeave }: Props) {
  if (followed.length === 0) return null;
  return (
    <section class="your-paths no-print" aria-labelledby="your-paths">
      <h2 id="your-paths">Your paths</h2>
      <p class="small">
        Kept on this device, and they open without their link. The home page and ‘next’ in lessons go by the first one.
        Leaving a path takes away nothing that you read or answered.
      </p>
      <ul class="next-reading" role="list">
        {followed.map((open, index) => {
          const { done } = pathStanding(open.found, state, open.path.passMark);
          const all = open.found.steps.length;
          const title = titleOf(open.path);
          return (
            <li key={open.id}>
              {open.id === shown ? <b>{title}</b> : <a href={`#${open.link}`}>{title}</a>}
              <p class="small">
                {index === 0 ? 'You follow this one now. ' : ''}
                {done} of {counted(all, 'step')} done.
              </p>
              <p class="button-row">
                {index > 0 && (
                  <button
                    class="button"
                    data-kind="plain"
                    data-size="small"
                    type="button"
                    onClick={() => onFollow(open)}
                  >
                    Follow this one now<span class="visually-hidden">: {title}</span>
                  </button>
                )}
                <button class="button" data-kind="plain" data-size="small" type="button" onClick={() => onLeave(open)}>
                  Leave this path<span class="visually-hidden">: {title}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
