import * as v from 'valibot';
import {
  DaySchema,
  ForceSchema,
  IdSchema,
  PartialDateSchema,
  SourceSchema,
  StandingSchema,
  TextSchema,
} from '#schemas/shared.ts';

const SourcesSchema = v.optional(v.array(SourceSchema), []);
const section = v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String)));

/** How a partner was bound, on a day, by law or guidance. */
export const BondSchema = v.strictObject({
  law: v.optional(IdSchema),
  section,
  force: ForceSchema,
  text: TextSchema,
  /** The day for which the bond is stated; the content check compares it with the law's dates. */
  on: v.optional(DaySchema),
  sure: StandingSchema,
});
export type Bond = v.InferOutput<typeof BondSchema>;

/** What tied two partners to each other: met, promised, or a gap that an inquiry found. */
const TieSchema = v.strictObject({
  to: IdSchema,
  line: v.picklist(['solid', 'dashed', 'broken']),
  text: TextSchema,
  by: v.optional(TextSchema),
  sources: SourcesSchema,
});

export const PartnerSchema = v.strictObject({
  id: IdSchema,
  name: TextSchema,
  short: TextSchema,
  what: TextSchema,
  knewOrDid: TextSchema,
  fellShort: TextSchema,
  standing: v.optional(StandingSchema),
  sources: SourcesSchema,
  bonds: v.optional(v.array(BondSchema), []),
  ties: v.optional(v.array(TieSchema), []),
});
export type Partner = v.InferOutput<typeof PartnerSchema>;

/** Something that happened, with its date as exact as the record has it. */
export const EventSchema = v.strictObject({
  id: IdSchema,
  date: PartialDateSchema,
  to: v.optional(PartialDateSchema),
  precision: v.picklist(['day', 'month', 'year', 'about', 'period']),
  title: TextSchema,
  text: v.optional(TextSchema),
  standing: StandingSchema,
  sources: SourcesSchema,
  /** The one that all turns on. */
  key: v.optional(v.boolean(), false),
  /** Happened elsewhere. */
  parallel: v.optional(v.boolean(), false),
  /** Incidents counted in the period, by `owner`. */
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  owner: v.optional(TextSchema),
  known: v.optional(
    v.array(
      v.strictObject({
        partner: IdSchema,
        from: v.optional(PartialDateSchema),
        level: v.picklist(['full', 'part', 'none', 'no-record']),
      }),
    ),
    [],
  ),
});
export type CaseEvent = v.InferOutput<typeof EventSchema>;

export const FindingSchema = v.strictObject({
  id: IdSchema,
  by: IdSchema,
  date: v.optional(PartialDateSchema),
  kind: v.picklist(['failing', 'praise', 'cleared', 'cause', 'other']),
  text: TextSchema,
  standing: StandingSchema,
  sources: SourcesSchema,
});
export type Finding = v.InferOutput<typeof FindingSchema>;

export const KnewSchema = v.strictObject({
  partner: IdSchema,
  thing: IdSchema,
  level: v.picklist(['full', 'part', 'none', 'no-record']),
  text: v.optional(TextSchema),
  from: v.optional(PartialDateSchema),
  standing: v.optional(StandingSchema),
  sources: SourcesSchema,
});
export type Knew = v.InferOutput<typeof KnewSchema>;

export const DecisionSchema = v.strictObject({
  id: IdSchema,
  date: PartialDateSchema,
  to: v.optional(PartialDateSchema),
  title: TextSchema,
  situation: TextSchema,
  held: v.array(
    v.strictObject({
      partner: IdSchema,
      law: v.optional(IdSchema),
      section,
      force: ForceSchema,
      text: TextSchema,
      sure: StandingSchema,
    }),
  ),
  question: TextSchema,
  inference: v.optional(v.boolean(), true),
  sources: SourcesSchema,
});
export type Decision = v.InferOutput<typeof DecisionSchema>;

/** A real case as data: who, what, when, who was bound by what, who knew, and what inquiries found. */
export const CaseSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  place: TextSchema,
  dates: TextSchema,
  summary: TextSchema,
  contentNote: TextSchema,
  people: v.array(v.strictObject({ id: IdSchema, name: TextSchema, text: v.optional(TextSchema) })),
  partners: v.array(PartnerSchema),
  /** Who speaks in findings: id, name and how sure we are of what they said. */
  bodies: v.optional(
    v.array(
      v.strictObject({ id: IdSchema, name: TextSchema, short: v.optional(TextSchema), text: v.optional(TextSchema) }),
    ),
    [],
  ),
  events: v.array(EventSchema),
  things: v.array(v.strictObject({ id: IdSchema, text: TextSchema })),
  knew: v.array(KnewSchema),
  findings: v.array(FindingSchema),
  strands: v.optional(
    v.array(
      v.strictObject({
        id: IdSchema,
        title: TextSchema,
        text: TextSchema,
        standing: StandingSchema,
        sources: SourcesSchema,
      }),
    ),
    [],
  ),
  disagreements: v.optional(
    v.array(
      v.strictObject({
        id: IdSchema,
        point: TextSchema,
        versions: v.array(v.strictObject({ text: TextSchema, who: TextSchema })),
        use: TextSchema,
      }),
    ),
    [],
  ),
  decisions: v.array(DecisionSchema),
  changed: v.array(
    v.strictObject({
      id: IdSchema,
      date: PartialDateSchema,
      title: TextSchema,
      text: TextSchema,
      law: v.optional(IdSchema),
      standing: StandingSchema,
      sources: SourcesSchema,
      because: v.picklist(['follows', 'after']),
    }),
  ),
  /** What no item may test. */
  avoid: v.optional(v.array(TextSchema), []),
});
export type Case = v.InferOutput<typeof CaseSchema>;
