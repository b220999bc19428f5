import { useStore } from '@nanostores/preact';
import { $settings, changeSettings, type Settings } from '#stores/settings.ts';

const themes: readonly { readonly value: Settings['theme']; readonly words: string }[] = [
  { value: 'system', words: 'As this device is set' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

/** The learner's settings; each is kept as soon as it is changed. */
export default function SettingsForm() {
  const settings = useStore($settings);
  return (
    <form class="settings" method="dialog">
      <fieldset class="facet">
        <legend>Light or dark</legend>
        {themes.map(({ value, words }) => (
          <label class="facet-option" key={value}>
            <input
              type="radio"
              name="theme"
              value={value}
              checked={settings.theme === value}
              onChange={() => changeSettings({ theme: value })}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="facet">
        <legend>Search by key</legend>
        <label class="facet-option">
          <input
            type="checkbox"
            checked={settings.slashKey}
            onChange={(event) => changeSettings({ slashKey: event.currentTarget.checked })}
          />
          <span>
            Open search with the <kbd class="search-key">/</kbd> key
          </span>
        </label>
        <p class="small">
          Switch it off if you speak to your computer or if it gets in the way. Ctrl K or ⌘ K always opens search.
        </p>
      </fieldset>
      <fieldset class="facet">
        <legend>How sure you are</legend>
        <label class="facet-option">
          <input
            type="checkbox"
            checked={settings.certainty}
            onChange={(event) => changeSettings({ certainty: event.currentTarget.checked })}
          />
          <span>Ask in quizzes, papers and reviews how sure I am</span>
        </label>
        <p class="small">
          It shows where you are surer than you should be, in My learning, and changes no result. Very sure and right is
          3 certainty marks; very sure and wrong takes 6 away.
        </p>
      </fieldset>
      <p class="small" role="status">
        Kept on this device as you change it.
      </p>
    </form>
  );
}
