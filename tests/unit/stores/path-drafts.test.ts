import { expect, test } from 'vitest';
import { EMPTY_PATH } from '#core/paths/path.ts';
import { $drafts, keepDraft, newDraftId, removeDraft, startDrafts } from '#stores/path-drafts.ts';
import { local } from '#stores/storage/local.ts';

test('drafts are kept with each change, several of them, the one changed last first', () => {
  local['cg:drafts'] = JSON.stringify([{ id: 'old', changedAt: 1, path: EMPTY_PATH }]);
  startDrafts('/');
  keepDraft('new', { ...EMPTY_PATH, title: 'New' }, 2);
  keepDraft('new', { ...EMPTY_PATH, title: 'Newer' }, 3);
  expect($drafts.get().map(({ id, path }) => [id, path.title])).toEqual([
    ['new', 'Newer'],
    ['old', ''],
  ]);
  removeDraft('old');
  expect(JSON.parse(local['cg:drafts'] ?? '')).toHaveLength(1);
});

test('a new draft has a name of its own', () => {
  expect(newDraftId()).toMatch(/^[0-9a-f]{16}$/);
});
