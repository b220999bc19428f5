import { readKey } from '#core/assessment/read-key.ts';
import type { KeyOf } from '#core/assessment/types.ts';

/** A scene as the page prints it. */
export type Scene = {
  readonly id: string;
  /** From 1, as on the map. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly ask: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
};

/** A branching case as it stands in the page. */
export type ShownCase = {
  readonly id: string;
  readonly rev: number;
  readonly key: KeyOf<'case'>;
  /** Who the learner is and how things stand. */
  readonly stem: string;
  readonly scenes: readonly Scene[];
  /** By "scene:choice": how sound it is, and why. */
  readonly verdicts: ReadonlyMap<string, { readonly words: string; readonly why: string }>;
  readonly debrief: string;
  readonly principle: string;
  readonly readAgain: string | undefined;
  readonly map: SVGElement | null;
};

/** Reads the case that an element holds; undefined where it holds none. */
export function readCase(whole: HTMLElement): ShownCase | undefined {
  const key = readKey(JSON.parse(whole.dataset['key'] ?? ''));
  if (key?.type !== 'case') return undefined;
  return {
    id: whole.dataset['play'] ?? '',
    rev: Number(whole.dataset['rev']),
    key,
    stem: textOf(whole, '[data-stem]'),
    scenes: [...whole.querySelectorAll<HTMLElement>('[data-scene]')].map((scene, index) => ({
      id: scene.dataset['scene'] ?? '',
      number: index + 1,
      title: textOf(scene, '[data-scene-title]'),
      text: textOf(scene, '[data-scene-text]'),
      ask: textOf(scene, '[data-scene-ask]'),
      choices: [...scene.querySelectorAll('label')].map((label) => ({
        id: label.querySelector('input')?.value ?? '',
        text: textOf(label, '.part-text'),
      })),
    })),
    verdicts: new Map(
      [...whole.querySelectorAll<HTMLElement>('[data-for]')].map((line) => [
        line.dataset['for'] ?? '',
        { words: textOf(line, '.verdict-words').replace(/\.$/, ''), why: textOf(line, '.verdict-why') },
      ]),
    ),
    debrief: textOf(whole, '[data-debrief]'),
    principle: textOf(whole, '[data-principle] > span'),
    readAgain: whole.querySelector('[data-principle] > a')?.getAttribute('href') ?? undefined,
    map: whole.querySelector<SVGElement>('[data-case-map]'),
  };
}

const textOf = (root: Element, selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';
