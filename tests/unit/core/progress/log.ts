import fc from 'fast-check';
import type { ProgressEvent } from '#core/progress/events.ts';
import * as make from '#tests/unit/core/progress/make.ts';

const id = fc.constantFrom('item-one', 'item-two', 'item-old');
const form = fc.constantFrom(undefined, 'meaning:7K2M9Q:u00');
const time = fc.integer({ min: 1, max: 9 });
const option = fc.constantFrom('a', 'b');

/** Any event, under a uuid that is set afterwards; few ids and times, so that events meet. */
const anyEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.tuple(time, id).map(([at, item]) => make.lessonOpened('', at, item)),
  fc.tuple(time, id).map(([at, item]) => make.lessonMarkedDone('', at, item)),
  fc.tuple(time, id).map(([at, item]) => make.lessonReopened('', at, item)),
  fc.tuple(time, id, option, form).map(([at, item, chosen, within]) => make.changed('', at, item, chosen, within)),
  fc
    .tuple(time, id, option, fc.constantFrom(0, 1), form)
    .map(([at, item, chosen, got, within]) => make.submitted('', at, item, chosen, got, within)),
  fc.tuple(time, id, fc.constantFrom<1 | 2 | 3>(1, 2, 3)).map(([at, item, level]) => make.certain('', at, item, level)),
  fc.tuple(time, id).map(([at, item]) => make.revealed('', at, item)),
  time.map((at) => make.drawn('', at)),
  fc.tuple(time, fc.constantFrom(0, 1)).map(([at, got]) => make.formSubmitted('', at, 'meaning:7K2M9Q:u00', got)),
  fc.tuple(time, id, fc.string()).map(([at, about, text]) => make.reflected('', at, about, text)),
  fc.tuple(time, id).map(([at, about]) => make.erased('', at, { about: { kind: 'reflection', id: about } })),
  fc.tuple(time, fc.constantFrom('u01', 'u02', 'u03')).map(([at, uuid]) => make.erased('', at, { uuids: [uuid] })),
);

/** A log in which each uuid names one entry. */
export const anyLog: fc.Arbitrary<readonly ProgressEvent[]> = fc
  .array(anyEvent, { maxLength: 30 })
  .map((events) => events.map((event, index) => ({ ...event, uuid: `u${String(index).padStart(2, '0')}` })));

/** Two parts of one log, which may share entries, as two devices that once exchanged a file have them. */
export const twoParts: fc.Arbitrary<readonly [readonly ProgressEvent[], readonly ProgressEvent[]]> = anyLog.chain(
  (log) => fc.tuple(fc.subarray([...log]), fc.subarray([...log])),
);
