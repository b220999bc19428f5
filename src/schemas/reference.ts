import * as v from 'valibot';
import { AliasesSchema, IdSchema, TextSchema } from '#schemas/shared.ts';

/** A person or body as CSL writes it. */
export const CslNameSchema = v.looseObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  literal: v.optional(v.string()),
  suffix: v.optional(v.string()),
  'non-dropping-particle': v.optional(v.string()),
});
export type CslName = v.InferOutput<typeof CslNameSchema>;

/** A date as CSL writes it: [[year, month?, day?]]. */
const CslDateSchema = v.looseObject({
  'date-parts': v.optional(v.array(v.array(v.union([v.number(), v.string()])))),
  literal: v.optional(v.string()),
  circa: v.optional(v.union([v.boolean(), v.string(), v.number()])),
});

/** Whether the details of the work are right: all found, some found, not found. */
const DetailsSureSchema = v.picklist(['verified', 'partly', 'not']);
/** How much of the work has been seen: all that we needed, a part, its record only, nothing. */
export const SeenSchema = v.picklist(['full', 'part', 'record', 'none']);
export type Seen = v.InferOutput<typeof SeenSchema>;

/**
 * A work in the reference index: CSL variables, then what this course adds.
 * Source of the variables: Citation Style Language 1.0.2, appendix IV.
 */
export const ReferenceSchema = v.looseObject({
  id: IdSchema,
  type: TextSchema,
  title: TextSchema,
  author: v.optional(v.array(CslNameSchema)),
  editor: v.optional(v.array(CslNameSchema)),
  issued: v.optional(CslDateSchema),
  'container-title': v.optional(v.string()),
  volume: v.optional(v.union([v.string(), v.number()])),
  issue: v.optional(v.union([v.string(), v.number()])),
  page: v.optional(v.union([v.string(), v.number()])),
  publisher: v.optional(v.string()),
  'publisher-place': v.optional(v.string()),
  edition: v.optional(v.union([v.string(), v.number()])),
  genre: v.optional(v.string()),
  number: v.optional(v.union([v.string(), v.number()])),
  DOI: v.optional(v.string()),
  URL: v.optional(v.pipe(v.string(), v.url('a full address'))),
  /** Which of the two essays cite it. */
  essays: v.array(v.picklist([1, 2])),
  /** The entry or words by which the essay cites it. */
  asCited: v.optional(TextSchema),
  sure: DetailsSureSchema,
  /** Whether anything that the essay says of it had to be put right. */
  corrected: v.boolean(),
  seen: SeenSchema,
  topics: v.array(IdSchema),
  /** Why a learner would open it, in one or two sentences of our own. */
  note: TextSchema,
  corrections: v.optional(v.array(TextSchema), []),
  evidence: v.optional(v.array(TextSchema), []),
  citedIn: v.optional(v.array(TextSchema), []),
  /** Why a work is listed that nothing in the course uses. */
  listed: v.optional(TextSchema),
  /** Why no source check takes up the corrections, where none does. */
  unchecked: v.optional(TextSchema),
  /** The entry under law, for a work that is law or guidance. */
  law: v.optional(IdSchema),
  aliases: AliasesSchema,
});
export type Reference = v.InferOutput<typeof ReferenceSchema>;

/** A topic of the index and the words that readers see for it. */
export const TopicSchema = v.strictObject({ id: IdSchema, label: TextSchema });
export type Topic = v.InferOutput<typeof TopicSchema>;
