import type { About, EventOf, ProgressEvent } from '#core/progress/events.ts';

const place = (uuid: string, time: number) => ({ format: 1 as const, uuid, time, deviceId: 'phone' });

export const lessonOpened = (uuid: string, time: number, id: string): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'lesson', id },
  event: 'lessonOpened',
  data: {},
});
export const lessonMarkedDone = (uuid: string, time: number, id: string): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'lesson', id },
  event: 'lessonMarkedDone',
  data: {},
});
export const lessonReopened = (uuid: string, time: number, id: string): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'lesson', id },
  event: 'lessonReopened',
  data: {},
});

export const changed = (uuid: string, time: number, id: string, option: string, form?: string): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'item', id },
  event: 'responseChanged',
  data: { response: { option }, ...(form !== undefined && { form }) },
});

export const certain = (uuid: string, time: number, id: string, certainty: 1 | 2 | 3): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'item', id },
  event: 'certaintyChosen',
  data: { certainty },
});

export const submitted = (
  uuid: string,
  time: number,
  id: string,
  option: string,
  got: number,
  form?: string,
): EventOf<'responseSubmitted'> => ({
  ...place(uuid, time),
  about: { kind: 'item', id },
  rev: 1,
  event: 'responseSubmitted',
  data: { response: { option }, mark: { got, max: 1 }, try: 1, ...(form !== undefined && { form }) },
});

export const revealed = (uuid: string, time: number, id: string): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'item', id },
  event: 'itemRevealed',
  data: {},
});
export const hinted = (uuid: string, time: number, id: string, hint: number): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'item', id },
  event: 'hintOpened',
  data: { hint },
});

export const drawn = (uuid: string, time: number): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'form', id: 'meaning:7K2M9Q' },
  event: 'formDrawn',
  data: {
    form: { quiz: 'meaning', bank: '3', code: '7K2M9Q', items: [{ id: 'item-one', rev: 1, order: ['b', 'a', 'c'] }] },
  },
});

export const upheld = (uuid: string, time: number, id: string, form: string): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'item', id },
  event: 'responseUpheld',
  data: { form },
});

export const formSubmitted = (uuid: string, time: number, form: string, got: number): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'form', id: form },
  event: 'formSubmitted',
  data: {
    quiz: 'meaning',
    code: '7K2M9Q',
    score: { 'item-one': { got, max: 1 } },
    percent: got * 100,
    criteria: { '1.1': { got, max: 1 } },
  },
});

export const reflected = (uuid: string, time: number, id: string, text: string): ProgressEvent => ({
  ...place(uuid, time),
  about: { kind: 'reflection', id },
  event: 'reflectionWritten',
  data: { text },
});

export const erased = (uuid: string, time: number, data: { uuids?: string[]; about?: About }): ProgressEvent => ({
  ...place(uuid, time),
  about: data.about ?? { kind: 'record', id: 'all' },
  event: 'erased',
  data,
});
