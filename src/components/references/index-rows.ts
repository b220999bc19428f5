import { address } from '#core/course/address.ts';
import { authorsInFull, fullCitation, shortCitation, yearOf, type CitationPart } from '#core/references/citation.ts';
import { surenessOf, type Sureness } from '#core/references/sureness.ts';
import type { Reference } from '#schemas/reference.ts';
import { course } from '../../course.ts';
import { kindOf, periodOf } from './kinds.ts';

/** A row of the reference index with what it can be narrowed by. */
export type IndexRow = {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly parts: readonly CitationPart[];
  readonly sure: Sureness;
  readonly kind: string;
  readonly period: string;
  readonly topics: readonly string[];
  readonly modules: readonly string[];
  /** Words to find it by: names, title, note, and the essays' own spellings. */
  readonly words: string;
};

/** Every work, by name and year. */
export const indexRows: readonly IndexRow[] = course.references
  .map(rowOf)
  .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));

/** A facet of the index: its values with their counts, in the order in which they are worth reading. */
export type Facet = {
  readonly name: 'sure' | 'topic' | 'kind' | 'period' | 'module';
  readonly legend: string;
  readonly values: readonly { readonly value: string; readonly count: number; readonly line?: Sureness['line'] }[];
};

export const facets: readonly Facet[] = [
  {
    name: 'sure',
    legend: 'How sure we are',
    values: counted(['Checked', 'Checked, corrected', 'Partly checked', 'Not found'], (row) => [row.sure.words]).map(
      (entry) => ({ ...entry, line: indexRows.find((row) => row.sure.words === entry.value)?.sure.line ?? 'solid' }),
    ),
  },
  {
    name: 'kind',
    legend: 'Kind',
    values: byCount(counted([...new Set(indexRows.map((row) => row.kind))], (row) => [row.kind])),
  },
  {
    name: 'topic',
    legend: 'Topic',
    values: byCount(counted([...new Set(indexRows.flatMap((row) => row.topics))], (row) => row.topics)),
  },
  {
    name: 'period',
    legend: 'Year',
    values: counted(
      ['Before 1990', '1990 to 1999', '2000 to 2009', '2010 to 2019', '2020 and later', 'No date'],
      (row) => [row.period],
    ),
  },
  {
    name: 'module',
    legend: 'Used in',
    values: counted([...course.modules.map(({ module }) => module.title), 'Nowhere yet'], (row) => row.modules),
  },
];

function rowOf(ref: Reference): IndexRow {
  const uses = course.usesOfReference.get(ref.id);
  const modules = course.modules.filter(
    ({ module }) =>
      uses !== undefined &&
      (uses.lessons.some((entry) => entry.module === module.id) ||
        uses.items.some((item) => item.section.startsWith(`${module.id}-`)) ||
        uses.cases.includes(module.id)),
  );
  return {
    id: ref.id,
    href: ref.law === undefined ? address.reference(ref.id) : address.law(ref.law),
    label: shortCitation(ref),
    parts: fullCitation(ref),
    sure: surenessOf(ref),
    kind: kindOf(ref),
    period: periodOf(yearOf(ref)),
    topics: ref.topics.map((id) => course.topics.find((topic) => topic.id === id)?.label ?? id),
    modules: modules.length > 0 ? modules.map(({ module }) => module.title) : ['Nowhere yet'],
    words: [authorsInFull(ref), ref.title, ref['container-title'] ?? '', ref.asCited ?? '', ref.note, yearOf(ref)].join(
      ' ',
    ),
  };
}

function counted(values: readonly string[], of: (row: IndexRow) => readonly string[]) {
  return values
    .map((value) => ({ value, count: indexRows.filter((row) => of(row).includes(value)).length }))
    .filter((entry) => entry.count > 0);
}

function byCount<T extends { readonly count: number; readonly value: string }>(values: readonly T[]): readonly T[] {
  return [...values].sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en-GB'));
}
