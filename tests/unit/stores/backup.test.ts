import { beforeEach, expect, test, vi } from 'vitest';
import type { StoredRecord } from '#core/progress/events.ts';
import { erased, lessonOpened, reflected, submitted } from '#tests/unit/core/progress/make.ts';
import { fakeLocalStorage, fakeStorage } from '#tests/unit/stores/fakes.ts';

const about = { kind: 'reflection', id: 'my-week' } as const;
const log = [
  lessonOpened('u1', 1, 'a-word'),
  submitted('u2', 2, 'item-one', 'b', 1),
  reflected('u3', 3, 'my-week', 'Mrs B'),
];
const everything = { course: '0.1.0', content: 'everything', now: new Date('2026-11-24T10:00:00Z') } as const;

beforeEach(() => {
  vi.resetModules();
  fakeLocalStorage();
});

/** A device with a storage of its own. */
async function device(storage = fakeStorage()) {
  vi.resetModules();
  const progress = await import('#stores/progress.ts');
  const backup = await import('#stores/backup.ts');
  await progress.startProgress({ scope: '/', storage });
  return { ...progress, ...backup, storage };
}

/** The file that a device with this log writes. */
async function fileOf(...records: readonly StoredRecord[]): Promise<string> {
  const { exportBackup } = await device(fakeStorage(...records));
  const file = await exportBackup(everything);
  return file.ok ? file.value : file.reason;
}

test('a record moves to another device, and moving it again changes nothing', async () => {
  const text = await fileOf(...log);
  const { importBackup, storage, $progress } = await device(fakeStorage(lessonOpened('u9', 9, 'a-model')));
  expect(await importBackup(text)).toEqual({ ok: true, value: { added: 3, alreadyHere: 0, unreadable: 0 } });
  expect([...storage.entries.keys()].sort()).toEqual(['u1', 'u2', 'u3', 'u9']);
  expect($progress.get().last?.lesson).toBe('a-model');
  expect($progress.get().items.get('item-one')?.tries).toHaveLength(1);
  const append = vi.spyOn(storage, 'append');
  expect(await importBackup(text)).toEqual({ ok: true, value: { added: 0, alreadyHere: 3, unreadable: 0 } });
  expect(append).not.toHaveBeenCalled();
});

test('a backup holds what is typed at this moment and what the storage could not take', async () => {
  const { exportBackup, record, saveDraft, storage } = await device();
  const append = vi.spyOn(storage, 'append').mockResolvedValue({ ok: false, reason: 'full' });
  record({ about: { kind: 'lesson', id: 'a-word' }, event: 'lessonOpened', data: {} });
  saveDraft({ about, event: 'reflectionWritten', data: { text: 'My week' } });
  const file = await exportBackup(everything);
  expect(append).toHaveBeenCalled();
  expect(file.ok && file.value).toMatch(/lessonOpened[^]*My week/);
});

test('a copy to share leaves out what the learner wrote', async () => {
  const { exportBackup } = await device(fakeStorage(...log));
  const file = await exportBackup({ ...everything, content: 'to-share' });
  expect(file.ok && file.value).toContain('responseSubmitted');
  expect(file.ok && file.value).not.toContain('Mrs B');
});

test('a file does not bring back a text that was erased here', async () => {
  const text = await fileOf(...log);
  const { importBackup, storage, $progress } = await device(fakeStorage(erased('u8', 8, { about })));
  await importBackup(text);
  expect($progress.get().reflections.size).toBe(0);
  expect([...storage.entries.keys()].sort()).toEqual(['u1', 'u2', 'u8']);
});

test('a file that erases a text takes it away here', async () => {
  const text = await fileOf(erased('u8', 8, { uuids: ['u3'] }));
  const { importBackup, storage } = await device(fakeStorage(...log));
  await importBackup(text);
  expect([...storage.entries.keys()].sort()).toEqual(['u1', 'u2', 'u8']);
});

test('a damaged file changes nothing until the learner takes what can be read', async () => {
  const text = (await fileOf(...log)).replace('a-word', 'a-ward');
  const { importBackup, joinBackup, storage } = await device();
  const answer = await importBackup(text);
  expect(answer).toMatchObject({ ok: false, reason: 'damaged' });
  expect(storage.entries.size).toBe(0);
  if ('value' in answer && !answer.ok) await joinBackup(answer.value);
  expect(storage.entries.size).toBe(3);
});

test('a file that is none of ours changes nothing', async () => {
  const { importBackup, storage } = await device();
  expect(await importBackup('{"hello":1}')).toEqual({ ok: false, reason: 'not-ours' });
  expect(storage.entries.size).toBe(0);
});
