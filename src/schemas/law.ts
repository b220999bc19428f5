import * as v from 'valibot';
import { ForceSchema, IdSchema, PartialDateSchema, SureSchema, TextSchema } from '#schemas/shared.ts';

/** One section or part of a law and what it asks. */
export const ProvisionSchema = v.strictObject({
  /** The section as readers cite it: "17", "42–45", "Part 9". */
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  title: v.optional(TextSchema),
  text: TextSchema,
  force: ForceSchema,
  binds: v.optional(v.array(TextSchema)),
  from: v.optional(PartialDateSchema),
  fromSure: v.optional(SureSchema),
  to: v.optional(PartialDateSchema),
  toSure: v.optional(SureSchema),
  sure: SureSchema,
  note: v.optional(TextSchema),
});
export type Provision = v.InferOutput<typeof ProvisionSchema>;

const LawKindSchema = v.picklist(['act', 'regulations', 'guidance', 'policy', 'code', 'bill']);

/** An Act, guidance, policy paper, code or bill: what it asks of whom, from when to when, and how sure we are. */
export const LawSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  short: TextSchema,
  kind: LawKindSchema,
  year: v.number(),
  citation: v.optional(TextSchema),
  extent: TextSchema,
  nations: v.optional(v.array(TextSchema), []),
  summary: TextSchema,
  binds: v.array(TextSchema),
  provisions: v.optional(v.array(ProvisionSchema), []),
  from: v.optional(PartialDateSchema),
  fromSure: v.optional(SureSchema),
  to: v.optional(PartialDateSchema),
  toSure: v.optional(SureSchema),
  /** Royal Assent or publication. */
  made: v.optional(PartialDateSchema),
  madeSure: v.optional(SureSchema),
  replaces: v.optional(v.array(IdSchema), []),
  replacedBy: v.optional(v.array(IdSchema), []),
  status: v.picklist(['in-force', 'repealed', 'superseded', 'part-in-force', 'bill', 'moving']),
  moving: v.optional(TextSchema),
  sure: SureSchema,
  cases: v.optional(v.record(v.string(), TextSchema), {}),
  essays: v.optional(v.array(v.picklist([1, 2])), []),
  essaySaid: v.optional(TextSchema),
  recordSays: v.optional(TextSchema),
  topics: v.optional(v.array(IdSchema), []),
  sources: v.array(v.strictObject({ text: TextSchema, url: v.optional(v.string()) })),
  /** The month to which its status was checked, YYYY-MM. */
  checked: PartialDateSchema,
});
export type Law = v.InferOutput<typeof LawSchema>;
