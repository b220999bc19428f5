import { safeParse, type BaseIssue, type GenericSchema, type InferOutput } from 'valibot';
import { unexpected, type Finding } from '#check/finding.ts';
import type { FindingKind } from '#check/kinds.ts';
import { nearest, oneOf } from '#check/nearest.ts';
import { isGroup, valueAt, type Located, type Path, type Place } from '#check/place.ts';
import { isSchema, keysOf, schemaAt } from '#check/shape/keys.ts';
import { suggestValue } from '#check/shape/suggest.ts';
import { describe, expectedFor, optionsIn, wantedBy } from '#check/shape/words.ts';

/** Located data that its schema accepts. */
export type Entry<T> = Omit<Located, 'value'> & { readonly value: T };

/** What shaping gives: an entry, or the reasons why there is none. */
type Shaped<T> = { readonly entry?: Entry<T>; readonly findings: readonly Finding[] };

/** Which kind of finding an issue with the value at a path is. */
export type KindOf = (path: Path, value: unknown) => FindingKind;

/** How findings are named, and the tag whose attributes are shaped; without one the data is YAML. */
type ShapeOptions = { readonly kindOf?: KindOf; readonly tag?: string };

/** Holds located data against a schema and says in words what does not fit. */
export function shape<S extends GenericSchema>(
  schema: S,
  located: Located,
  { kindOf = () => 'shape', tag }: ShapeOptions = {},
): Shaped<InferOutput<S>> {
  const result = safeParse(schema, located.value);
  const context = { schema, located, kindOf, tag };
  const stray = strayKeys(context);
  if (result.success && stray.length === 0) return { entry: { ...located, value: result.output }, findings: [] };
  const issues: readonly BaseIssue<unknown>[] = result.success ? [] : result.issues;
  return { findings: [...issues.flatMap((issue) => findingsOf(issue, context)), ...stray] };
}

type Context = {
  readonly schema: GenericSchema;
  readonly located: Located;
  readonly kindOf: KindOf;
  readonly tag: string | undefined;
};

function findingsOf(issue: BaseIssue<unknown>, context: Context): readonly Finding[] {
  const path = pathOf(issue);
  if (issue.type === 'strict_object' || issue.type === 'loose_object') {
    const whole = path.slice(0, -1);
    // A list passes for an object, of which each entry is a key too many.
    if (Array.isArray(valueAt(context.located.value, whole))) return [listForGroup(whole, context)];
    if (issue.expected === 'never') return unknownKeys(path.slice(0, -1), context);
    if (issue.expected?.startsWith('"') === true) return missingKey(path, context);
  }
  if (issue.type === 'variant' && issue.received === 'undefined')
    return missingKey(path, context, `one of ${optionsIn(issue).join(', ')}`);
  return [wrongValue(issue, path, context)];
}

const pathOf = (issue: BaseIssue<unknown>): Path =>
  (issue.path ?? []).map((part) => (typeof part.key === 'number' ? part.key : String(part.key)));

function wrongValue(issue: BaseIssue<unknown>, path: Path, { schema, located, kindOf, tag }: Context): Finding {
  const value = valueAt(located.value, path);
  const options = optionsIn(issue);
  const fits = (text: unknown) => {
    const inner = schemaAt(schema, located.value, path);
    return isSchema(inner) && safeParse(inner, text).success;
  };
  const wanted = tag !== undefined && issue.type === 'array' ? 'a list, as {[ … ]}' : wantedBy(issue);
  const key = path.filter((step) => typeof step === 'string').at(-1);
  return unexpected(kindOf(path, value), located.at(path), {
    found:
      tag !== undefined && path.length === 0
        ? `attributes ${Object.keys(isGroup(value) ? value : {}).join(', ')} of <${tag}>`
        : `${describe(value)}${key === undefined ? '' : ` at "${key}"`}`,
    wanted:
      typeof value === 'number' && wanted === 'text'
        ? textWanted(schemaAt(schema, located.value, path), value)
        : wanted,
    suggestion: suggestValue(value, options, { fits, tag }),
  });
}

/** What a text must be, for a number that stands where a text belongs: 0.1 for a version says more than "text". */
function textWanted(schema: unknown, value: number): string {
  const issue = isSchema(schema) ? safeParse(schema, String(value)).issues?.[0] : undefined;
  return issue === undefined ? 'text in quotes' : issue.message;
}

function listForGroup(path: Path, { schema, located, kindOf }: Context): Finding {
  const list = valueAt(located.value, path);
  return unexpected(kindOf(path, list), located.at(path), {
    found: `list at "${String(path.filter((step) => typeof step === 'string').at(-1) ?? '')}"`,
    wanted: `keys and values: ${keysOf(schemaAt(schema, located.value, path), {}).join(', ')}`,
    suggestion: 'Remove one of the hyphens, if there are two in a row.',
  });
}

function unknownKeys(path: Path, { schema, located, kindOf }: Context): readonly Finding[] {
  const group = valueAt(located.value, path);
  if (!isGroup(group)) return [];
  const keys = keysOf(schemaAt(schema, located.value, path), group);
  const free = keys.filter((key) => !(key in group));
  return Object.keys(group)
    .filter((key) => !keys.includes(key))
    .map((key) => {
      if (key.includes(' ') && group[key] === null) return brokenText(key, located.keyAt([...path, key]));
      const near = nearest(key, free);
      return unexpected(kindOf([...path, near ?? key], undefined), located.keyAt([...path, key]), {
        found: `key "${key}"`,
        wanted: 'a key that is known here',
        expected: oneOf(keys),
        suggestion: near === undefined ? undefined : `Write "${near}".`,
      });
    });
}

/** In { a: text, b: text } a comma ends a text, so that the rest of a sentence is taken for a key. */
const brokenText = (words: string, place: Place): Finding =>
  unexpected('shape', place, {
    found: `words "${words}" after a comma`,
    wanted: 'the whole text in "double quotes"',
    expected: 'between { and } a text that has a comma in "double quotes"',
    suggestion: 'Put the text that these words end in "double quotes".',
  });

/** A key that is missing; nothing when an unknown key beside it is that key mistyped, which is reported as such. */
function missingKey(path: Path, { schema, located, kindOf, tag }: Context, options?: string): readonly Finding[] {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const group = valueAt(located.value, parent);
  if (!isGroup(group)) return [];
  const keys = keysOf(schemaAt(schema, located.value, parent), group);
  const strange = Object.keys(group).filter((name) => !keys.includes(name));
  if (
    strange.some(
      (name) =>
        nearest(
          name,
          keys.filter((known) => !(known in group)),
        ) === key,
    )
  )
    return [];
  const place = parent.length === 0 ? located.at([]) : located.at(parent);
  return [
    unexpected(kindOf(path, undefined), place, {
      found: `${tag === undefined ? nameOf(group) : `<${tag}>`} without "${key}"`,
      wanted: `the ${tag === undefined ? 'key' : 'attribute'} "${key}"`,
      expected: options === undefined ? (tag === undefined ? expectedFor(key) : undefined) : `"${key}": ${options}`,
    }),
  ];
}

const nameOf = (group: Record<string, unknown>) => (typeof group['id'] === 'string' ? `"${group['id']}"` : 'entry');

/** In a schema that lets other keys pass: keys that are a slip of the pen away from a known one. */
function strayKeys({ schema, located, kindOf }: Context): readonly Finding[] {
  if (schema.type !== 'loose_object' || !isGroup(located.value)) return [];
  const group = located.value;
  const keys = keysOf(schema, group);
  const free = keys.filter((key) => !(key in group));
  return Object.keys(group)
    .filter((key) => !keys.includes(key) && key.length > 3)
    .flatMap((key) => {
      const near = nearest(key, free);
      if (near === undefined || Math.abs(near.length - key.length) > 1) return [];
      return [
        unexpected(kindOf([near], undefined), located.keyAt([key]), {
          found: `key "${key}"`,
          wanted: `"${near}"`,
          suggestion: `Write "${near}".`,
        }),
      ];
    });
}
