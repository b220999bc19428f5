import { useEffect, useState } from 'preact/hooks';
import { CODE_MOST } from '#core/links/code-drawing.ts';
import QrCode from '#islands/QrCode.tsx';

/** The whole address of a path. */
export function linkOf(link: string): string {
  const base = document.body.dataset['base'] ?? '/';
  return new URL(`${base}path/#${link}`, location.href).href;
}

/** The matrix of a link's code, once the code that makes it is there; undefined for a link that is too long for one. */
export function useCode(link: string): readonly (readonly boolean[])[] | undefined {
  const [code, setCode] = useState<{ link: string; rows: readonly (readonly boolean[])[] }>();
  useEffect(() => {
    let isOld = false;
    if (linkOf(link).length <= CODE_MOST)
      void import('uqr').then(({ encode }) => {
        if (!isOld) setCode({ link, rows: encode(linkOf(link), { ecc: 'M', border: 0 }).data });
      });
    return () => {
      isOld = true;
    };
  }, [link]);
  return code?.link === link ? code.rows : undefined;
}

/** The QR code of a path's link, or the reason why there is none. */
export default function LinkCode({ link }: { readonly link: string }) {
  const rows = useCode(link);
  if (linkOf(link).length > CODE_MOST)
    return (
      <p class="small">
        The link is too long for a code that phones read on paper. Open it from a message, or type the addresses below.
      </p>
    );
  return rows ? <QrCode rows={rows} label="QR code of the link" /> : null;
}
