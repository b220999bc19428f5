import { useEffect, useRef } from 'preact/hooks';

type Props = {
  readonly words: string;
  readonly onAgain: () => void;
  readonly leave?: { readonly words: string; readonly go: () => void };
};

/** What did not come over the network, and the way on. */
export default function FetchProblem({ words, onAgain, leave }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="notice" data-line="dotted" aria-labelledby="fetch-problem">
      <h2 class="notice-title" id="fetch-problem" tabindex={-1} ref={title}>
        Some questions did not come
      </h2>
      <p>{words} Everything that you have answered is kept. Check the connection, then try again.</p>
      <p class="button-row">
        <button class="button" type="button" onClick={onAgain}>
          Try again
        </button>
        {leave && (
          <button class="button" data-kind="plain" type="button" onClick={leave.go}>
            {leave.words}
          </button>
        )}
      </p>
    </section>
  );
}
