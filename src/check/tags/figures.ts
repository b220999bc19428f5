import * as v from 'valibot';
import { IdSchema, PartialDateSchema, TextSchema } from '#schemas/shared.ts';

const LabelSchema = v.pipe(TextSchema, v.maxLength(28, 'a label of at most 28 letters'));
const NoteSchema = v.pipe(TextSchema, v.maxLength(42, 'a note of at most 42 letters'));
const StepSchema = v.strictObject({ label: LabelSchema, note: v.optional(NoteSchema) });
const LineSchema = v.picklist(['solid', 'dashed', 'dotted']);

const common = {
  id: IdSchema,
  title: TextSchema,
  caption: TextSchema,
  /** What the picture says, for those who cannot see it. */
  description: TextSchema,
} as const;

const atLeast = (least: number, what: string) => [least, `at least ${least} ${what}`] as const;

const FigureKindsSchema = v.variant('kind', [
  v.strictObject({
    ...common,
    kind: v.literal('comparison'),
    columns: v.pipe(v.array(TextSchema), v.minLength(...atLeast(2, 'columns'))),
    rows: v.pipe(v.array(v.array(TextSchema)), v.minLength(...atLeast(1, 'row'))),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('ground'),
    partners: v.pipe(v.array(TextSchema), v.minLength(...atLeast(2, 'partners'))),
    lines: v.pipe(
      v.array(v.strictObject({ label: LabelSchema, note: v.optional(NoteSchema), line: LineSchema })),
      v.minLength(...atLeast(1, 'line')),
    ),
    legend: v.optional(
      v.strictObject({ solid: v.optional(TextSchema), dashed: v.optional(TextSchema), dotted: v.optional(TextSchema) }),
    ),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('ladder'),
    rungs: v.pipe(
      v.array(v.strictObject({ label: LabelSchema, note: v.optional(NoteSchema), group: v.optional(TextSchema) })),
      v.minLength(...atLeast(2, 'rungs')),
    ),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('continuum'),
    steps: v.pipe(v.array(StepSchema), v.minLength(...atLeast(2, 'steps'))),
    ends: v.optional(v.pipe(v.array(TextSchema), v.length(2, 'two ends'))),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('process'),
    steps: v.pipe(v.array(StepSchema), v.minLength(...atLeast(2, 'steps'))),
    loop: v.optional(v.boolean()),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('periods'),
    from: v.number(),
    to: v.number(),
    events: v.pipe(
      v.array(
        v.strictObject({
          date: PartialDateSchema,
          to: v.optional(PartialDateSchema),
          label: LabelSchema,
          note: v.optional(NoteSchema),
          line: v.optional(LineSchema),
        }),
      ),
      v.minLength(...atLeast(1, 'event')),
    ),
  }),
]);

type FigureTag = v.InferOutput<typeof FigureKindsSchema>;

/** Something wrong with one entry of a figure's list, and what belongs there. */
type Misfit = {
  readonly list: 'rows' | 'events';
  readonly index: number;
  readonly entry: unknown;
  readonly message: string;
};

function misfits(figure: FigureTag): readonly Misfit[] {
  if (figure.kind === 'comparison') {
    const message = `${figure.columns.length} cells, one for each column`;
    return figure.rows.flatMap((row, index) =>
      row.length === figure.columns.length ? [] : [{ list: 'rows', index, entry: row, message }],
    );
  }
  if (figure.kind !== 'periods') return [];
  const message = `an event from ${figure.from} to ${figure.to}`;
  return figure.events.flatMap((event, index) => {
    const year = Number(event.date.slice(0, 4));
    return year >= figure.from && year <= figure.to ? [] : [{ list: 'events', index, entry: event, message }];
  });
}

/** The kinds of figure and the data that each draws. */
export const FigureTagSchema = v.pipe(
  FigureKindsSchema,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const figure = dataset.value;
    for (const { list, index, entry, message } of misfits(figure)) {
      addIssue({
        message,
        path: [
          { type: 'object', origin: 'value', input: figure, key: list, value: entry },
          { type: 'unknown', origin: 'value', input: figure, key: index, value: entry },
        ],
      });
    }
  }),
);
