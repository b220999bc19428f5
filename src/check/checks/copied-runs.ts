import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { placesIn } from '#check/place.ts';
import type { SourceFile } from '#check/source/tree.ts';

/** So many words in a row are a copied sentence, fewer may be chance. */
const runLength = 9;

/** Names in their usual order are facts, not sentences. */
const facts = [
  'decision making groups consultation and training centre based delivery co ordinated delivery and operational team delivery',
];

type Word = { readonly word: string; readonly offset: number };

/** Runs of words that stand in one of the essays too. Titles and lists of references are facts and are left out. */
export function copiedRuns({ loaded, essays }: Checking): readonly Finding[] {
  if (essays.length === 0) return [];
  const known = new Set(essays.flatMap((essay) => runsIn(wordsIn(bodyOf(essay))).map((run) => run.text)));
  return loaded.files.flatMap((file) => copied(file, known));
}

function copied(file: SourceFile, known: ReadonlySet<string>): readonly Finding[] {
  const place = placesIn(file.file, file.text);
  let last = -2;
  return runsIn(wordsIn(file.text)).flatMap(({ text, offset }, index) => {
    if (!known.has(text) || facts.some((fact) => fact.includes(text))) return [];
    const goesOn = index === last + 1;
    last = index;
    if (goesOn) return [];
    return [
      unexpected('copied-run', place(offset), {
        found: `words "${text}", which stand in an essay`,
        wanted: 'your own words',
        expected: `fewer than ${runLength} words in a row as an essay has them`,
      }),
    ];
  });
}

function bodyOf(essay: string): string {
  const text = essay.split(/^References$/m)[0] ?? '';
  return text.replace(/^A review by .*$/m, '').slice(text.indexOf('\n'));
}

function wordsIn(text: string): readonly Word[] {
  const plain = text.replace(/<[^>]+>/g, (tag) => ' '.repeat(tag.length)).toLowerCase();
  return [...plain.matchAll(/[a-z0-9]+/g)].map((match) => ({ word: match[0], offset: match.index }));
}

function runsIn(words: readonly Word[]): readonly { readonly text: string; readonly offset: number }[] {
  return words.slice(0, Math.max(0, words.length - runLength + 1)).map(({ offset }, index) => ({
    offset,
    text: words
      .slice(index, index + runLength)
      .map(({ word }) => word)
      .join(' '),
  }));
}
