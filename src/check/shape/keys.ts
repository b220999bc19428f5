import type { GenericSchema } from 'valibot';
import { isGroup, type Path } from '#check/place.ts';

/** The schema that governs the value at `path`, looking through optional values, pipes and variants. */
export function schemaAt(schema: unknown, value: unknown, path: Path): unknown {
  const plain = unwrap(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return plain;
  if (!isGroup(plain)) return undefined;
  const inner = Array.isArray(value) ? value[Number(step)] : isGroup(value) ? value[step] : undefined;
  const entries = plain['entries'];
  if (isGroup(entries)) return schemaAt(entries[step], inner, rest);
  if ('item' in plain) return schemaAt(plain['item'], inner, rest);
  return plain['type'] === 'record' ? schemaAt(plain['value'], inner, rest) : undefined;
}

/** The keys that a schema knows, in its order; none for what is no group of keys. */
export function keysOf(schema: unknown, value: unknown): readonly string[] {
  const plain = unwrap(schema, value);
  return isGroup(plain) && isGroup(plain['entries']) ? Object.keys(plain['entries']) : [];
}

/** Whether a value stands for a Valibot schema. */
export function isSchema(value: unknown): value is GenericSchema {
  return isGroup(value) && value['kind'] === 'schema' && '~run' in value;
}

function unwrap(schema: unknown, value: unknown): unknown {
  if (!isGroup(schema)) return schema;
  if (schema['type'] === 'optional') return unwrap(schema['wrapped'], value);
  if (schema['type'] !== 'variant' || !Array.isArray(schema['options'])) return schema;
  const key = String(schema['key']);
  const kind = isGroup(value) ? value[key] : undefined;
  const option = schema['options'].find((candidate: unknown) => {
    const literal = isGroup(candidate) && isGroup(candidate['entries']) ? candidate['entries'][key] : undefined;
    return isGroup(literal) && literal['literal'] === kind;
  });
  return option ?? schema;
}
