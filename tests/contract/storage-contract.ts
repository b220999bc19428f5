import type { StoredRecord } from '#core/progress/events.ts';
import type { EventStorage } from '#stores/storage/types.ts';

/** What every storage of the record must do. Data without a test runner, so that a browser can run it as well as Node. */
export type ContractCase = {
  readonly sentence: string;
  readonly expected: unknown;
  run(storage: EventStorage): Promise<unknown>;
};

const one = { uuid: 'u1', format: 1, event: 'lessonOpened' };
const two = { uuid: 'u2', format: 1, event: 'lessonMarkedDone' };
const later = { uuid: 'u9', format: 7, event: 'somethingNew', data: [{ deep: [1, null] }] };

export const STORAGE_CONTRACT: readonly ContractCase[] = [
  { sentence: 'a new storage is empty', expected: [], run: readSorted },
  {
    sentence: 'entries come back as they were written, of whatever version',
    expected: [one, two, later],
    async run(storage) {
      await storage.append([two, later]);
      await storage.append([one]);
      return readSorted(storage);
    },
  },
  {
    sentence: 'writing an entry again keeps one',
    expected: [one],
    async run(storage) {
      await storage.append([one, one]);
      await storage.append([one]);
      return readSorted(storage);
    },
  },
  {
    sentence: 'one call adds entries and takes others away',
    expected: [two],
    async run(storage) {
      await storage.append([one]);
      await storage.append([two], ['u1', 'never-there']);
      return readSorted(storage);
    },
  },
  {
    sentence: 'calls that do not wait for each other lose nothing and keep their order',
    expected: [two, later],
    async run(storage) {
      await Promise.all([storage.append([one]), storage.append([two], ['u1']), storage.append([later])]);
      return readSorted(storage);
    },
  },
  {
    sentence: 'clearing leaves nothing, and writing goes on afterwards',
    expected: [[], [two]],
    async run(storage) {
      await storage.append([one]);
      await storage.clear();
      const cleared = await readSorted(storage);
      await storage.append([two]);
      return [cleared, await readSorted(storage)];
    },
  },
  {
    sentence: 'every call says how it went',
    expected: [{ ok: true }, { ok: true }],
    async run(storage) {
      const answers = [await storage.append([one]), await storage.clear()];
      return answers.map(({ ok }) => ({ ok }));
    },
  },
  {
    sentence: 'a tab does not hear of what it does itself',
    expected: 0,
    async run(storage) {
      let heard = 0;
      const stop = storage.onChange(() => {
        heard += 1;
      });
      await storage.append([one]);
      await storage.clear();
      await new Promise((resolve) => setTimeout(resolve, 20));
      stop();
      return heard;
    },
  },
];

async function readSorted(storage: EventStorage): Promise<readonly StoredRecord[] | string> {
  const read = await storage.readAll();
  return read.ok ? [...read.value].sort((a, b) => (a.uuid < b.uuid ? -1 : 1)) : read.reason;
}
