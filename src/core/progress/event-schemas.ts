import * as v from 'valibot';
import { ResponseSchema } from '#core/assessment/types.ts';
import { FORMAT } from '#core/progress/format.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const form = v.optional(v.string());
const code = v.string();
/** Begins with a letter or figure; colons join the parts of a form's id. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][\w:.#-]{0,199}$/i));
const written = { text: v.string() };

/** Units got of units possible, 0 <= got <= max. */
export const MarkSchema = v.pipe(
  v.object({ got: count, max: count }),
  v.check(({ got, max }) => got <= max),
);

/** 1 guess or unsure, 2 fairly sure, 3 very sure. */
export const CertaintySchema = v.picklist([1, 2, 3]);

const about = <const K extends string>(...kinds: [K, ...K[]]) => v.object({ kind: v.picklist(kinds), id });
/** Whatever an entry can be about. */
export const AboutSchema = about('item', 'lesson', 'form', 'reflection', 'module', 'path', 'case', 'record');
const item = about('item');
const lesson = about('lesson');
const path = about('path');

function entry<const Name extends string, A extends v.GenericSchema, D extends v.ObjectEntries>(
  event: Name,
  subject: A,
  data: D,
) {
  return v.object({
    format: v.literal(FORMAT),
    uuid: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    // The upper bound is the last moment that a Date can hold.
    time: v.pipe(count, v.maxValue(8.64e15)),
    deviceId: v.string(),
    about: subject,
    rev: v.optional(count),
    event: v.literal(event),
    data: v.object(data),
  });
}

/** The shape of each kind of entry. */
export const SCHEMAS = {
  itemShown: entry('itemShown', item, { form }),
  /** A draft: what stands in the question before it is submitted. */
  responseChanged: entry('responseChanged', item, { response: ResponseSchema, form }),
  certaintyChosen: entry('certaintyChosen', item, { certainty: CertaintySchema, form }),
  /** `try` counts from 1. In a form each item's response is submitted together with the form. */
  responseSubmitted: entry('responseSubmitted', item, { response: ResponseSchema, mark: MarkSchema, try: count, form }),
  /** The learner holds a typed response that was marked wrong to be right: a note, which changes no mark. */
  responseUpheld: entry('responseUpheld', item, { form }),
  /** `hint` counts from 1. */
  hintOpened: entry('hintOpened', item, { hint: count }),
  itemRevealed: entry('itemRevealed', item, {}),
  itemCommented: entry('itemCommented', item, written),
  /** Again, Hard, Good, Easy as 1 to 4, the grades of FSRS. */
  reviewRated: entry('reviewRated', item, { rating: v.picklist([1, 2, 3, 4]) }),
  /** `bank` is the version of the questions that the code was drawn from; `order` the ids of an item's options or rows as shown. */
  formDrawn: entry('formDrawn', about('form'), {
    form: v.object({
      quiz: id,
      bank: v.string(),
      code,
      items: v.array(v.object({ id, rev: count, order: v.array(v.string()) })),
    }),
  }),
  /** `score` by item id, `percent` 0 to 100, `criteria` the items answered in full and the items drawn, by criterion. */
  formSubmitted: entry('formSubmitted', about('form'), {
    quiz: id,
    code,
    score: v.record(v.string(), MarkSchema),
    percent: v.pipe(count, v.maxValue(100)),
    criteria: v.record(v.string(), MarkSchema),
  }),
  lessonOpened: entry('lessonOpened', lesson, {}),
  lessonMarkedDone: entry('lessonMarkedDone', lesson, {}),
  lessonReopened: entry('lessonReopened', lesson, {}),
  reflectionWritten: entry('reflectionWritten', about('reflection'), written),
  /** `path` is the path as its link carries it, so that an accepted path survives the link. */
  pathOpened: entry('pathOpened', path, { path: v.optional(v.string()) }),
  pathAccepted: entry('pathAccepted', path, { path: v.optional(v.string()) }),
  pathLeft: entry('pathLeft', path, {}),
  /** The choice made at a decision point of a case from one partner's seat; all three are ids. */
  caseDecided: entry('caseDecided', about('case'), { seat: v.string(), point: v.string(), choice: v.string() }),
  /** Takes away the texts named by uuid, and the earlier texts about one thing. */
  erased: entry('erased', AboutSchema, { uuids: v.optional(v.array(v.string())), about: v.optional(AboutSchema) }),
} as const;
