import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readKey } from '#core/assessment/read-key.ts';
import { readResponse } from '#core/assessment/read-response.ts';
import { KeySchema, ResponseSchema } from '#core/assessment/types.ts';
import { decodeEvent } from '#core/progress/decode.ts';
import { SCHEMAS } from '#core/progress/event-schemas.ts';
import { parseEvent } from '#core/progress/parse-event.ts';
import { answered } from '#tests/unit/core/assessment/arbitraries.ts';
import { damaged, eachDamage } from '#tests/unit/core/progress/damage.ts';
import { anyLog } from '#tests/unit/core/progress/log.ts';

const backup: { events: { event: string }[] } = JSON.parse(
  readFileSync(new URL('../../../fixtures/progress/v1.json', import.meta.url), 'utf8'),
);

describe('an entry is read on a page as it is by the schemas of a file', () => {
  test('when it is one of the frozen fixture', () => {
    expect(backup.events.map(decodeEvent)).toEqual(backup.events.map(parseEvent));
  });

  test('when it is of any kind', () => {
    const kinds = fc.constantFrom(...Object.keys(SCHEMAS));
    fc.assert(
      fc.property(fc.constantFrom(...backup.events), kinds, (entry, event) => {
        expect(decodeEvent({ ...entry, event })).toEqual(parseEvent({ ...entry, event }));
      }),
      { numRuns: 1000 },
    );
  });

  test('when it is whole', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(log.map(decodeEvent)).toEqual(log.map(parseEvent));
      }),
    );
  });

  test('when one field holds what it must not, or just may', () => {
    const entries = backup.events.flatMap(eachDamage);
    expect(entries.map(decodeEvent)).toEqual(entries.map(parseEvent));
  });

  test('when several things in it are damaged', () => {
    fc.assert(
      fc.property(damaged(fc.constantFrom(...backup.events)), (entry) => {
        expect(decodeEvent(entry)).toEqual(parseEvent(entry));
      }),
      { numRuns: 1000 },
    );
  });

  test('when it is anything at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(decodeEvent(value)).toEqual(parseEvent(value));
      }),
    );
  });
});

describe('a question in the page is read as the schemas say', () => {
  test('its key, whole or damaged', () => {
    const keys = answered.map(({ key }) => key);
    fc.assert(
      fc.property(fc.oneof(keys, damaged(keys)), (key) => {
        expect(readKey(key)).toEqual(asSchema(KeySchema, key));
      }),
      { numRuns: 2000 },
    );
  });

  test('a response to it, whole or damaged', () => {
    const responses = answered.map(({ response }) => response);
    fc.assert(
      fc.property(fc.oneof(responses, damaged(responses)), (response) => {
        expect(readResponse(response)).toEqual(asSchema(ResponseSchema, response));
      }),
      { numRuns: 2000 },
    );
  });
});

function asSchema(schema: v.GenericSchema, value: unknown): unknown {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}
