import { expect, test } from 'vitest';
import { keepActivePath, readActivePath } from '#stores/active-path.ts';
import { removeSnapshot } from '#stores/snapshot.ts';
import { local } from '#stores/storage/local.ts';

const path = {
  title: 'A path',
  pages: [
    { href: '/a/', title: 'A', lesson: 'a' },
    { href: '/b/', title: 'B' },
  ],
};

test('the active path is there at once, and goes when it is left or the record is deleted', () => {
  keepActivePath('/', path);
  expect(readActivePath('/')).toEqual(path);
  expect(readActivePath('/elsewhere/')).toBeUndefined();
  keepActivePath('/', undefined);
  expect(readActivePath('/')).toBeUndefined();
  keepActivePath('/', path);
  removeSnapshot('/');
  expect(readActivePath('/')).toBeUndefined();
});

test('what cannot be read counts as none', () => {
  local['cg:path'] = '{"title":"A","pages":[{"href":3}]}';
  expect(readActivePath('/')).toBeUndefined();
});
