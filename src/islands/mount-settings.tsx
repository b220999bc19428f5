import { render } from 'preact';
import SettingsForm from '#islands/SettingsForm.tsx';

/** Opens the settings, which need script. */
const under = document.querySelector<HTMLElement>('[data-settings]');
if (under) render(<SettingsForm />, under);
