import type { GenericSchema, InferOutput } from 'valibot';
import { unexpected, type Finding } from '#check/finding.ts';
import { isGroup, partOf, type Located } from '#check/place.ts';
import { shape, type Entry, type KindOf } from '#check/shape/shape.ts';
import { describe } from '#check/shape/words.ts';
import type { SourceFile } from '#check/source/tree.ts';
import { readYaml } from '#check/source/yaml.ts';

/** Entries of one kind, with the ids of those that could not be shaped, so that naming them is no second finding. */
export type Entries<T> = {
  readonly entries: readonly Entry<T>[];
  readonly ids: readonly string[];
  /** False when a file could not be read at all, so that some ids are not known. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
};

/** Reads files that hold one entry each. */
export function readSingles<S extends GenericSchema>(schema: S, files: readonly SourceFile[]): Entries<InferOutput<S>> {
  return joined(
    files.map((file) => {
      const { data, findings } = readYaml(file.file, file.text);
      return data === undefined ? unread(file, findings) : shaped(schema, [data]);
    }),
  );
}

/** Reads files that hold a list of entries each. */
export function readLists<S extends GenericSchema>(
  schema: S,
  files: readonly SourceFile[],
  kindOf?: KindOf,
): Entries<InferOutput<S>> {
  return joined(
    files.map((file) => {
      const { data, findings } = readYaml(file.file, file.text);
      if (data === undefined) return { ...nothing, complete: false, findings };
      if (data.value === null) return nothing;
      if (!Array.isArray(data.value)) return { ...nothing, complete: false, findings: [notAList(data)] };
      return shaped(
        schema,
        data.value.map((_, index) => partOf(data, [index])),
        kindOf,
      );
    }),
  );
}

/** Puts what several files gave together, in order. */
function joined<T>(parts: readonly Entries<T>[]): Entries<T> {
  return {
    entries: parts.flatMap((part) => part.entries),
    ids: parts.flatMap((part) => part.ids),
    complete: parts.every((part) => part.complete),
    findings: parts.flatMap((part) => part.findings),
  };
}

/** Holds each piece of data against the schema. */
function shaped<S extends GenericSchema>(
  schema: S,
  data: readonly Located[],
  kindOf?: KindOf,
): Entries<InferOutput<S>> {
  const results = data.map((located) => shape(schema, located, kindOf === undefined ? {} : { kindOf }));
  return {
    entries: results.flatMap((result) => result.entry ?? []),
    ids: data.flatMap(({ value }) => idIn(value)),
    complete: true,
    findings: results.flatMap((result) => result.findings),
  };
}

const nothing = { entries: [], ids: [], complete: true, findings: [] };

/** A file with one entry that cannot be read still has its name, which is its id. */
const unread = (file: SourceFile, findings: readonly Finding[]) => ({
  ...nothing,
  ids: [file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '')],
  findings,
});

/** The id of a piece of data, when it has one that is a text, and what it would be if written as ids are. */
export function idIn(value: unknown): readonly string[] {
  const id = isGroup(value) ? value['id'] : undefined;
  // An id with a capital or a space is a finding of its own; the same in lower case is what others will call it.
  return typeof id === 'string' ? [...new Set([id.toLowerCase().replace(/[^a-z0-9]+/g, '-'), id])] : [];
}

const notAList = (data: Located): Finding =>
  unexpected('shape', data.at([]), {
    found: describe(data.value),
    wanted: 'a list of entries',
    expected: 'entries that each begin with "- id:"',
  });
