import { atom, type ReadableAtom } from 'nanostores';
import { isObject } from '#core/text/read.ts';
import { local, onKept } from '#stores/storage/local.ts';
import { scopedName } from '#stores/storage/scope.ts';

/** A small object of choices in localStorage, on this device or, where storage is blocked, until the tab closes. */
export type Kept<T extends object> = {
  /** The choices, the default ones until `start`. */
  readonly $value: ReadableAtom<T>;
  /** Reads the choices of the course that stands under this path, and follows other tabs; the first call counts. */
  start(scope: string): void;
  /** Changes some choices and keeps them. */
  change(change: Partial<T>): void;
  /** Removes them from the device. */
  clear(): void;
};

/** Choices kept under a name. `decode` reads the fields of what was kept; where it is no object the default ones stand. */
export function keptChoices<T extends object>(
  base: string,
  defaults: T,
  decode: (kept: Readonly<Record<string, unknown>>) => T,
): Kept<T> {
  const value = atom<T>(defaults);
  let name: string | undefined;
  const hear = (text: string | undefined) => value.set(read(text, decode) ?? defaults);
  return {
    $value: value,
    start: (scope) => {
      if (name !== undefined) return;
      name = scopedName(base, scope);
      hear(local[name]);
      onKept(name, hear);
    },
    change: (change) => {
      value.set({ ...value.get(), ...change });
      if (name !== undefined) local[name] = JSON.stringify(value.get());
    },
    clear: () => {
      value.set(defaults);
      if (name !== undefined) delete local[name];
    },
  };
}

function read<T>(text: string | undefined, decode: (kept: Readonly<Record<string, unknown>>) => T): T | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    return isObject(kept) ? decode(kept) : undefined;
  } catch {
    return undefined;
  }
}
