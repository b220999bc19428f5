import * as v from 'valibot';

/** An id written by hand: lower-case words joined by hyphens, 2 to 60 characters. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case words joined by hyphens, such as "shared-risk"'),
  v.maxLength(60, 'an id of at most 60 characters'),
);

/** A part's own id within its item: an option's, row's or scene's. Responses are stored as these, never as positions. */
export const PartIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case words joined by hyphens'),
  v.maxLength(24, 'an id of at most 24 characters'),
);

/** Where a point is taught: "lesson-id#heading-id". */
export const SectionSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a section as lesson-id#heading-id'),
);

/** Text that a reader sees: never empty, never only spaces. */
export const TextSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'));

/** A date as exact as the record has it: YYYY, YYYY-MM or YYYY-MM-DD. */
export const PartialDateSchema = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** A full calendar day, YYYY-MM-DD. */
export const DaySchema = v.pipe(
  v.union([v.string(), v.date()]),
  v.transform((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day)),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'),
);

/** A criterion of the unit, such as "2.1". Written in quotes, so that YAML does not read a number. */
export const CriterionIdSchema = v.pipe(v.string(), v.regex(/^[1-9]\.[1-9]$/, 'a criterion in quotes, such as "2.1"'));

/** How firm a fact is: seen in an official source, seen in the press or another second hand, known but not seen, our own reasoning. */
export const StandingSchema = v.picklist(['confirmed', 'reported', 'recalled', 'inference']);
export type Standing = v.InferOutput<typeof StandingSchema>;

/** How firm a point of law is. A mixed provision says so in words beside it. */
export const SureSchema = v.picklist(['confirmed', 'reported', 'recalled', 'inference', 'course', 'mixed']);

/** What a statement rests on: a work, a law, or a case's event or finding, with where in it and through whom it was seen. */
export const SourceSchema = v.pipe(
  v.strictObject({
    ref: v.optional(IdSchema),
    law: v.optional(IdSchema),
    section: v.optional(v.string()),
    case: v.optional(IdSchema),
    event: v.optional(IdSchema),
    finding: v.optional(IdSchema),
    locator: v.optional(TextSchema),
    via: v.optional(TextSchema),
  }),
  v.check(
    (source) => [source.ref, source.law, source.case].filter((id) => id !== undefined).length === 1,
    'exactly one of ref, law or case',
  ),
);
export type Source = v.InferOutput<typeof SourceSchema>;

/** What a provision is to the one it binds. */
export const ForceSchema = v.picklist(['duty', 'power', 'guidance', 'other']);
export type Force = v.InferOutput<typeof ForceSchema>;

/** Old ids that lead to this one, so that links and progress made before a renaming still work. */
export const AliasesSchema = v.optional(v.array(IdSchema), []);

/** Whether readers see it. */
export const StatusSchema = v.picklist(['draft', 'live', 'retired']);
