type Props = {
  /** The form that is open; without one there is nothing to go on with. */
  readonly form: string | undefined;
  readonly isReady: boolean;
  readonly onShow: (form: string) => void;
};

/** The way back into a form that is not handed in. */
export default function GoOn({ form, isReady, onShow }: Props) {
  if (form === undefined) return null;
  return (
    <p class="button-row">
      <button class="button" type="button" disabled={!isReady} onClick={() => onShow(form)}>
        Go on where you stopped
      </button>
    </p>
  );
}
