import { render } from 'preact';
import { readCase } from '#islands/play/read-case.ts';
import PlayCase from '#islands/play/PlayCase.tsx';

/** Opens the branching case of the page: the page holds it whole, and the script shows one scene at a time. */
const whole = document.querySelector<HTMLElement>('[data-play]');
const under = document.querySelector<HTMLElement>('[data-play-live]');
const shown = whole && readCase(whole);

if (whole && under && shown) {
  whole.hidden = true;
  render(<PlayCase shown={shown} />, under);
}
