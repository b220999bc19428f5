type Props = { readonly reached: string; readonly secure: string };

/** The state of a ground line, by status. */
export const groundOf = {
  'Not started': 'none',
  'In progress': 'begun',
  Reached: 'reached',
  Secure: 'secure',
} as const;

/** What the lines under modules and criteria say. */
export default function GroundKey({ reached, secure }: Props) {
  return (
    <p class="small ground-key">
      <span class="firmness" data-line="dotted">
        Not started
      </span>{' '}
      <span class="firmness" data-line="dashed">
        In progress
      </span>{' '}
      <span class="firmness" data-line="solid">
        Reached: {reached}
      </span>{' '}
      <span class="ground-key-secure">
        <span class="ground-line" data-state="secure" aria-hidden="true" />
        Secure: {secure}
      </span>
    </p>
  );
}
