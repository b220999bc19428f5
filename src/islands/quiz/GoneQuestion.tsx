/** In the place of a question that a form drew and the course no longer has. */
export default function GoneQuestion({ onGo }: { readonly onGo: () => void }) {
  return (
    <p class="notice" data-line="none">
      This question is no longer in the course.{' '}
      <button class="button" data-kind="plain" data-size="small" type="button" onClick={onGo}>
        Go on
      </button>
    </p>
  );
}
