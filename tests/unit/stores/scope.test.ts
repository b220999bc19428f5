import { expect, test } from 'vitest';
import { scopedName } from '#stores/storage/scope.ts';

test.each([
  ['/', 'cg:settings'],
  ['', 'cg:settings'],
  ['/college/', 'cg:settings@college'],
  ['/college/care', 'cg:settings@college/care'],
])('under %j settings are kept as %s', (scope, name) => {
  expect(scopedName('cg:settings', scope)).toBe(name);
});
