/*
 * Readers of data that comes from outside the program, a tenth of the size of a schema library: for the borders that every page has
 * (its own storage, its own attributes). They say what fits and nothing of what does not; files that a learner brings go through schemas.
 */

/** Reads a value as a T, as a copy without what T does not name; undefined where it is none. */
export type Reader<T> = (value: unknown) => T | undefined;

type NeededKey<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
type Needed<T> = { readonly [K in NeededKey<T>]: Reader<T[K]> };
type Optional<T> = { readonly [K in Exclude<keyof T, NeededKey<T>>]?: Reader<Exclude<T[K], undefined>> };
type Fields = readonly (readonly [name: string, read: Reader<unknown>])[];

export const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined);

export const textLike =
  (pattern: RegExp): Reader<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;

export const number: Reader<number> = (value) =>
  typeof value === 'number' && !Number.isNaN(value) ? value : undefined;

/** A whole number from 0 to `most`. */
export const whole =
  (most = Infinity): Reader<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;

export const oneOf =
  <const T>(...known: readonly T[]): Reader<T> =>
  (value) =>
    known.find((one) => one === value);

/** What the first reader that fits makes of a value. */
export const firstOf =
  <T>(...readers: readonly Reader<T>[]): Reader<T> =>
  (value) => {
    for (const read of readers) {
      const made = read(value);
      if (made !== undefined) return made;
    }
    return undefined;
  };

export const listOf =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const list: T[] = [];
    for (const entry of value) {
      const made = read(entry);
      if (made === undefined) return undefined;
      list.push(made);
    }
    return list;
  };

/** Any names but those that reach into an object's prototype; they are left out. */
export const recordOf =
  <T>(read: Reader<T>): Reader<Record<string, T>> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const made: Record<string, T> = {};
    for (const [name, entry] of Object.entries(value)) {
      if (/^(?:__proto__|prototype|constructor)$/.test(name)) continue;
      const one = read(entry);
      if (one === undefined) return undefined;
      made[name] = one;
    }
    return made;
  };

/** An object with these fields; others are left out. */
export function object<T extends object>(needed: Needed<T>, optional?: Optional<T>): Reader<T>;
export function object(needed: object, optional: object = {}): Reader<object> {
  const fields: Fields = Object.entries({ ...needed, ...optional });
  return (value) => {
    if (!isObject(value)) return undefined;
    const made: Record<string, unknown> = {};
    for (const [name, read] of fields) {
      if (value[name] === undefined && name in optional) continue;
      made[name] = read(value[name]);
      if (made[name] === undefined) return undefined;
    }
    return made;
  };
}

/** An object with these fields and no other. */
export function exactly<T extends object>(needed: Needed<T>, optional?: Optional<T>): Reader<T>;
export function exactly(needed: object, optional: object = {}): Reader<object> {
  const read = object(needed, optional);
  return (value) =>
    isObject(value) && Object.keys(value).every((name) => name in needed || name in optional) ? read(value) : undefined;
}

/** Whether a value has fields; a list has. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
