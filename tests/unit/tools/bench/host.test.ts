import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeCertificate } from '#tools/bench/certificate.ts';
import { withoutScript } from '#tools/bench/host.ts';

describe('the host of a bench', () => {
  test('has a certificate for localhost that signs itself and holds for a day', () => {
    const made = new X509Certificate(makeCertificate(new Date('2026-11-24T12:00:00Z')).cert);
    expect(made.subject).toBe('CN=localhost');
    expect(made.verify(made.publicKey)).toBe(true);
    expect([made.validFrom, made.validTo]).toEqual(['Nov 23 12:00:00 2026 GMT', 'Nov 25 12:00:00 2026 GMT']);
  });

  test('takes every script out of a page and leaves its text', () => {
    const page =
      '<head><script>a()</script><link rel="modulepreload" href="/b.js"></head><p>Text</p><script type="module" src="/c.js"></script>';
    expect(withoutScript(page)).toBe('<head></head><p>Text</p>');
  });
});
