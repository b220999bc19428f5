import { codePath, codeSize } from '#core/links/code-drawing.ts';

type Props = {
  readonly rows: readonly (readonly boolean[])[];
  /** What it holds, in words. */
  readonly label: string;
};

/** A QR code as a drawing, dark on light in both themes. */
export default function QrCode({ rows, label }: Props) {
  const size = codeSize(rows);
  return (
    <svg class="share-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <path class="share-code-ground" d={`M0 0h${size}v${size}H0z`} />
      <path class="share-code-ink" d={codePath(rows)} />
    </svg>
  );
}
