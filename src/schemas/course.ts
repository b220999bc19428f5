import * as v from 'valibot';
import { AliasesSchema, CriterionIdSchema, DaySchema, IdSchema, StatusSchema, TextSchema } from '#schemas/shared.ts';

/** The course as a whole: content/course.yaml. */
export const CourseSchema = v.strictObject({
  title: TextSchema,
  subtitle: TextSchema,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as "0.1.0"')),
  updated: DaySchema,
  /** The month to which law was checked, in words. */
  lawChecked: TextSchema,
  /** Modules in reading order. */
  modules: v.array(IdSchema),
  /** Share of marks, 0 to 1, at which a module counts as reached. */
  passMark: v.pipe(v.number(), v.minValue(0.5), v.maxValue(1)),
});
export type Course = v.InferOutput<typeof CourseSchema>;

/** Learning outcomes and their criteria, in our own words. */
export const OutcomeSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^LO[1-9]$/, 'an outcome such as "LO1"')),
  title: TextSchema,
  criteria: v.array(v.strictObject({ id: CriterionIdSchema, text: TextSchema })),
});
export type Outcome = v.InferOutput<typeof OutcomeSchema>;

/** A module: content/modules/<id>/module.yaml. A case is a module with a case.yaml beside it. */
export const ModuleSchema = v.strictObject({
  id: IdSchema,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: TextSchema,
  /** The name as the field and the lists print it. */
  short: TextSchema,
  kind: v.picklist(['teaching', 'case']),
  criteria: v.array(CriterionIdSchema),
  /** One sentence for lists, search and cards. */
  lead: v.pipe(TextSchema, v.maxLength(170, 'one sentence of at most 170 characters')),
  overview: v.array(TextSchema),
  /** What a learner will be able to do, one line each. */
  able: v.array(TextSchema),
  lessons: v.array(IdSchema),
  quiz: v.strictObject({ title: v.optional(TextSchema), items: v.pipe(v.number(), v.integer(), v.minValue(5)) }),
  next: v.optional(
    v.array(
      v.strictObject({
        module: v.optional(IdSchema),
        ref: v.optional(IdSchema),
        law: v.optional(IdSchema),
        why: TextSchema,
      }),
    ),
    [],
  ),
  status: StatusSchema,
  aliases: AliasesSchema,
});
export type Module = v.InferOutput<typeof ModuleSchema>;

/** The front matter of a lesson. */
export const LessonSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  criteria: v.pipe(v.array(CriterionIdSchema), v.minLength(1, 'at least one criterion')),
  /** Reading time with checks, in minutes. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20)),
  cases: v.optional(v.array(IdSchema), []),
  summary: v.pipe(TextSchema, v.maxLength(170, 'one sentence of at most 170 characters')),
  /** The reading against the record by someone other than the writer, and what it changed. */
  read: v.optional(v.strictObject({ on: DaySchema, changed: TextSchema })),
  status: StatusSchema,
  aliases: AliasesSchema,
});
export type Lesson = v.InferOutput<typeof LessonSchema>;

/** A page about the course, for tutors or for support. */
export const PageSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  summary: v.pipe(TextSchema, v.maxLength(170, 'one sentence of at most 170 characters')),
});
export type Page = v.InferOutput<typeof PageSchema>;

/** A ready-made reading path. */
export const PathSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  lead: TextSchema,
  for: TextSchema,
  steps: v.array(
    v.strictObject({
      module: v.optional(IdSchema),
      lesson: v.optional(IdSchema),
      quiz: v.optional(IdSchema),
      note: v.optional(TextSchema),
    }),
  ),
});
export type Path = v.InferOutput<typeof PathSchema>;

/** What changed for readers in one version, in plain words. */
export const ChangeSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as "0.1.0"')),
  date: DaySchema,
  learners: v.optional(v.array(TextSchema), []),
  tutors: v.optional(v.array(TextSchema), []),
  authors: v.optional(v.array(TextSchema), []),
});
export type Change = v.InferOutput<typeof ChangeSchema>;
