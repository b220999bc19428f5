import { atom, type ReadableAtom } from 'nanostores';
import { isObject } from '#core/text/read.ts';
import { local, onKept } from '#stores/storage/local.ts';
import { scopedName } from '#stores/storage/scope.ts';

export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether "/" opens the search, which gets in the way of speech input. */
  readonly slashKey: boolean;
  /** Whether questions with one right answer ask how sure the learner is. */
  readonly certainty: boolean;
};

export const DEFAULT_SETTINGS: Settings = { theme: 'system', slashKey: true, certainty: false };

const settings = atom<Settings>(DEFAULT_SETTINGS);
/** The learner's settings, the default ones until `startSettings`. */
export const $settings: ReadableAtom<Settings> = settings;

/** Where they are kept, once it is known. */
let name: string | undefined;

/** Reads the settings of the course that stands under this path, and follows other tabs; the first call counts. */
export function startSettings(scope: string): void {
  if (name !== undefined) return;
  name = scopedName('cg:settings', scope);
  const hear = (text: string | undefined) => settings.set(decode(text));
  hear(local[name]);
  onKept(name, hear);
}

/** Changes some settings and keeps them, on this device or, where storage is blocked, until the tab closes. */
export function changeSettings(change: Partial<Settings>): void {
  settings.set({ ...settings.get(), ...change });
  if (name !== undefined) local[name] = JSON.stringify(settings.get());
}

/** Removes the settings from the device. */
export function clearSettings(): void {
  settings.set(DEFAULT_SETTINGS);
  if (name !== undefined) delete local[name];
}

/** One bad field falls back and leaves the others. */
function decode(text = ''): Settings {
  try {
    const read: unknown = JSON.parse(text);
    if (!isObject(read)) return DEFAULT_SETTINGS;
    const { theme, slashKey, certainty } = read;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      slashKey: slashKey !== false,
      certainty: certainty === true,
    };
  } catch {
    return DEFAULT_SETTINGS;
  }
}
