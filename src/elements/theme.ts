import { $settings } from '#stores/settings.ts';

/** The chosen theme, also when it is changed in another tab. The first paint was seen to in `head`. */
$settings.subscribe(({ theme }) => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
});
