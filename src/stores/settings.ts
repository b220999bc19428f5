import { persistentAtom } from '@nanostores/persistent';
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import * as v from 'valibot';
// Guards localStorage before anything is kept in it.
import '#stores/storage/local.ts';
import { scopedName } from '#stores/storage/scope.ts';

/** One bad field falls back and leaves the others. */
const SettingsSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Whether "/" opens the search, which gets in the way of speech input. */
  slashKey: v.fallback(v.boolean(), true),
  /** Whether questions with one right answer ask how sure the learner is. */
  certainty: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = { theme: 'system', slashKey: true, certainty: false };

const settings = atom<Settings>(DEFAULT_SETTINGS);
/** The learner's settings, the default ones until `startSettings`. */
export const $settings: ReadableAtom<Settings> = settings;

let kept: WritableAtom<Settings> | undefined;

/** Reads the settings of the course that stands under this path, and follows other tabs; the first call counts. */
export function startSettings(scope: string): void {
  if (kept) return;
  kept = persistentAtom<Settings>(scopedName('cg:settings', scope), DEFAULT_SETTINGS, { encode, decode });
  kept.subscribe((value) => settings.set(value));
}

/** Changes some settings and keeps them, on this device or, where storage is blocked, until the tab closes. */
export function changeSettings(change: Partial<Settings>): void {
  (kept ?? settings).set({ ...settings.get(), ...change });
}

/** Removes the settings from the device. */
export const clearSettings = (): void => (kept ?? settings).set(DEFAULT_SETTINGS);

const encode = (value: Settings) => (value === DEFAULT_SETTINGS ? undefined : JSON.stringify(value));

function decode(text: string): Settings {
  try {
    return v.parse(SettingsSchema, JSON.parse(text));
  } catch {
    return DEFAULT_SETTINGS;
  }
}
