import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blockLocalStorage, fakeLocalStorage } from '#tests/unit/stores/fakes.ts';

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const load = () => import('#stores/settings.ts');

test('settings are kept for the folder that the course stands under', async () => {
  const held = fakeLocalStorage();
  const { startSettings, changeSettings, $settings } = await load();
  startSettings('/college/');
  changeSettings({ theme: 'dark' });
  expect($settings.get()).toEqual({ theme: 'dark', slashKey: true, certainty: false });
  expect([...held]).toEqual([['cg:settings@college', '{"theme":"dark","slashKey":true,"certainty":false}']]);
});

test('kept settings are read again, and a bad one falls back alone', async () => {
  fakeLocalStorage(new Map([['cg:settings', '{"theme":"<b>","slashKey":false,"old":1}']]));
  const { startSettings, $settings } = await load();
  startSettings('/');
  expect($settings.get()).toEqual({ theme: 'system', slashKey: false, certainty: false });
});

test.each(['', '{', 'null', '7'])('%j counts as no settings', async (text) => {
  fakeLocalStorage(new Map([['cg:settings', text]]));
  const { startSettings, $settings, DEFAULT_SETTINGS } = await load();
  startSettings('/');
  expect($settings.get()).toBe(DEFAULT_SETTINGS);
});

test('where storage is blocked settings last as long as the page', async () => {
  blockLocalStorage();
  const { startSettings, changeSettings, $settings } = await load();
  startSettings('/');
  changeSettings({ slashKey: false });
  expect($settings.get().slashKey).toBe(false);
});

test('deleting leaves nothing behind', async () => {
  const held = fakeLocalStorage();
  const { startSettings, changeSettings, clearSettings, $settings, DEFAULT_SETTINGS } = await load();
  startSettings('/');
  changeSettings({ theme: 'light' });
  clearSettings();
  expect(held.size).toBe(0);
  expect($settings.get()).toBe(DEFAULT_SETTINGS);
});

test('settings that another tab changes or deletes are followed', async () => {
  fakeLocalStorage();
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  const { startSettings, $settings, DEFAULT_SETTINGS } = await load();
  startSettings('/');
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'cg:settings', newValue: '{"theme":"dark"}' }));
  expect($settings.get().theme).toBe('dark');
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'another', newValue: '{"theme":"light"}' }));
  expect($settings.get().theme).toBe('dark');
  window.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }));
  expect($settings.get()).toBe(DEFAULT_SETTINGS);
});

test('settings that changed while the page was asleep are read when it wakes', async () => {
  const held = fakeLocalStorage();
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  const { startSettings, $settings } = await load();
  startSettings('/');
  held.set('cg:settings', '{"slashKey":false}');
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect($settings.get().slashKey).toBe(false);
});
