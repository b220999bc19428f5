import { keptChoices } from '#stores/kept.ts';

export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether "/" opens the search, which gets in the way of speech input. */
  readonly slashKey: boolean;
  /** Whether questions with one right answer ask how sure the learner is. */
  readonly certainty: boolean;
};

export const DEFAULT_SETTINGS: Settings = { theme: 'system', slashKey: true, certainty: false };

/** The learner's settings. One bad field falls back and leaves the others. */
export const {
  $value: $settings,
  start: startSettings,
  change: changeSettings,
  clear: clearSettings,
} = keptChoices<Settings>('cg:settings', DEFAULT_SETTINGS, ({ theme, slashKey, certainty }) => ({
  theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  slashKey: slashKey !== false,
  certainty: certainty === true,
}));
