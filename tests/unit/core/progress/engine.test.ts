import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutForm } from '#core/assessment/form.ts';
import { drawItems } from '#core/assessment/draw.ts';
import { formCodeOf } from '#core/assessment/form-code.ts';
import type { PoolItem } from '#core/assessment/pool.ts';
import type { Response } from '#core/assessment/types.ts';
import { decodeEvent } from '#core/progress/decode.ts';
import { formId, type NewEvent, type ProgressEvent } from '#core/progress/events.ts';
import { formScore, markForm, responseEvent, submission, type KnownItem } from '#core/progress/form-session.ts';
import { lastTimeOf } from '#core/progress/last-time.ts';
import { foldEvents } from '#core/progress/reduce.ts';
import type { FormState } from '#core/progress/state.ts';
import { answered } from '#tests/unit/core/assessment/arbitraries.ts';

/** One sitting as it may go: what is said to which question, when the page is read again, what becomes of the bank and the clock. */
type Act =
  | { readonly does: 'respond' | 'submitOne'; readonly at: number; readonly response: number }
  | { readonly does: 'reload' | 'handIn' }
  | { readonly does: 'edit'; readonly at: number; readonly how: 'drop' | 'rekey' | 'raise' }
  | { readonly does: 'clock'; readonly by: number };

const DAY = 86_400_000;
const at = fc.nat(5);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('respond' as const), at, response: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('submitOne' as const), at, response: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('reload' as const, 'handIn' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      at,
      how: fc.constantFrom('drop' as const, 'rekey' as const, 'raise' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('clock' as const), by: fc.integer({ min: -1e9, max: 1e9 }) }) },
);
const bankOf = fc.array(answered, { minLength: 6, maxLength: 6 });

/** A device: its log, its clock, which never goes back within a page, and the bank that its page holds. */
function newDevice(items: readonly PoolItem[]) {
  const bank = new Map<string, KnownItem>(items.map((item) => [item.id, item]));
  const device = { log: new Array<ProgressEvent>(), bank, clock: 1e12, last: 0 };
  const keep = (event: NewEvent): ProgressEvent => {
    device.last = Math.max(device.clock, device.last + 1);
    const entry = { format: 1 as const, uuid: `u${device.log.length}`, time: device.last, deviceId: 'phone', ...event };
    device.log.push(entry);
    return entry;
  };
  return { device, keep };
}

function reloaded(log: readonly ProgressEvent[]): ProgressEvent[] {
  const stored: readonly unknown[] = JSON.parse(JSON.stringify(log));
  return stored.flatMap((entry) => {
    const read = decodeEvent(entry);
    return read.ok ? [read.value] : [];
  });
}

test('whatever a learner does, nothing is lost and no law is broken', { timeout: 120_000 }, () => {
  const counts = { sessions: 0, responses: 0, submitted: 0 };
  const session = fc.record({ bankOf, code: fc.nat(2 ** 30 - 1), acts: fc.array(act, { maxLength: 14 }) });
  fc.assert(
    fc.property(session, ({ bankOf: made, code, acts }) => {
      counts.sessions += 1;
      const items = made.map(({ key }, index): PoolItem => ({
        id: `item-${index}`,
        rev: 1,
        criteria: ['1.1'],
        level: 'apply',
        siblings: [],
        key,
      }));
      const { device, keep } = newDevice(items);
      const name = formCodeOf(code);
      const drawn = drawItems({ id: 'law', items: 6 }, items, name);
      const form = layOutForm({ quiz: 'law', bank: '1.0.0', code: name, items: drawn });
      const draw = keep({ about: { kind: 'form', id: `law:${name}` }, event: 'formDrawn', data: { form } });
      const id = formId(form, draw.uuid);
      const said = new Map<string, Response>();
      const given = new Map<string, number>();
      let percent: number | undefined;
      const now = (): FormState => {
        const state = foldEvents(device.log).forms.get(id);
        if (state === undefined) throw new Error('The form is lost');
        return state;
      };
      for (const one of acts) {
        const item = 'at' in one ? `item-${one.at}` : '';
        const isOpen = percent === undefined && !given.has(item);
        if (one.does === 'respond' && isOpen) {
          const response = made[one.response]?.response ?? { unknown: true as const };
          keep({ about: { kind: 'item', id: item }, event: 'responseChanged', data: { response, form: id } });
          said.set(item, response);
          counts.responses += 1;
        } else if (one.does === 'submitOne' && isOpen) {
          const marked = markForm(now(), (of) => device.bank.get(of)).find((of) => of.id === item);
          if (marked === undefined) continue;
          keep(responseEvent(id, marked));
          given.set(item, marked.mark.got);
          said.set(item, marked.response);
        } else if (one.does === 'handIn' && percent === undefined) {
          const marked = markForm(now(), (of) => device.bank.get(of));
          for (const entry of submission(id, now(), marked)) keep(entry);
          for (const of of marked) {
            given.set(of.id, of.mark.got);
            said.set(of.id, of.response);
          }
          percent = formScore({}, marked).percent;
          counts.submitted += 1;
        } else if (one.does === 'reload') {
          device.log = reloaded(device.log);
          device.last = lastTimeOf(
            device.log.map(({ time }) => time),
            device.clock,
          );
        } else if (one.does === 'clock') device.clock = Math.max(device.last - DAY / 2, device.clock + one.by);
        else if (one.does === 'edit') editBank(device.bank, item, one.how);
      }
      const end = now();
      expect(end.items).toEqual(form.items);
      for (const [item, response] of said) {
        const kept = end.answers.get(item);
        expect(kept?.answer?.response ?? kept?.draft).toEqual(response);
      }
      for (const [item, got] of given) expect(end.answers.get(item)?.answer?.mark.got).toBe(got);
      expect(end.submitted?.percent).toBe(percent);
      for (const { mark } of markForm(end, (of) => device.bank.get(of))) {
        expect(mark.got).toBeGreaterThanOrEqual(0);
        expect(mark.got).toBeLessThanOrEqual(mark.max);
      }
      expect(foldEvents(reloaded(device.log.toReversed()))).toEqual(foldEvents(device.log));
    }),
    { numRuns: 10_000 },
  );
  expect(counts.sessions).toBe(10_000);
  expect(counts.responses).toBeGreaterThan(10_000);
  expect(counts.submitted).toBeGreaterThan(1_000);
});

function editBank(bank: Map<string, KnownItem>, id: string, how: 'drop' | 'rekey' | 'raise'): void {
  const item = bank.get(id);
  if (item === undefined) return;
  if (how === 'drop') bank.delete(id);
  else if (how === 'raise') bank.set(id, { ...item, rev: item.rev + 1 });
  else bank.set(id, { ...item, key: { type: 'sba', options: ['a', 'b', 'c'], key: 'c' } });
}
