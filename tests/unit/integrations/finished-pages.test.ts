import { expect, test } from 'vitest';
import { inlineHashes, withPolicyFirst } from '#integrations/finished-pages.ts';

const script = 'document.title="x"';
const [hash = ''] = inlineHashes(`<script>${script}</script>`, 'script');
const page = (policy: string, body: string) =>
  `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

test('the policy stands first in head and names the hashes of the page alone', () => {
  const html = page(
    `default-src 'none'; script-src 'self' '${hash}' 'sha256-other='; style-src 'self';`,
    `<script>${script}</script>`,
  );
  expect(withPolicyFirst(html, 'a.html')).toBe(
    `<html><head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' '${hash}'; style-src 'self';"><meta charset="utf-8"></head><body><script>${script}</script></body></html>`,
  );
});

test('an inline script that the policy does not know stops the build', () => {
  expect(() => withPolicyFirst(page("script-src 'self';", `<script>${script}</script>`), 'a.html')).toThrow(
    /whose hash sha256-/,
  );
});

test('a page without a policy stops the build', () => {
  expect(() => withPolicyFirst('<html><head></head></html>', 'a.html')).toThrow(
    'a.html has no content security policy',
  );
});

test('scripts with an address and blocks of data have no hash', () => {
  expect(inlineHashes('<script src="/a.js"></script><script type="application/json">{}</script>', 'script')).toEqual(
    [],
  );
});
