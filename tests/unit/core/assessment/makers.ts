import * as v from 'valibot';
import type { PoolItem } from '#core/assessment/pool.ts';
import type { QuestionEntry } from '#core/assessment/question-index.ts';
import { ItemSchema, type Item } from '#schemas/item.ts';

/** An item as its file would give it: the common fields filled in, the rest as given. */
export function anItem(fields: Record<string, unknown>): Item {
  return v.parse(ItemSchema, {
    id: 'an-item',
    rev: 1,
    criteria: ['1.1'],
    section: 'a-lesson#a-heading',
    level: 'apply',
    stem: 'Which?',
    principle: 'So.',
    sources: [{ ref: 'a-work' }],
    status: 'live',
    ...fields,
  });
}

/** A choice of an item, with its feedback. */
export function anOption(id: string): { id: string; text: string; feedback: string } {
  return { id, text: id, feedback: 'Because.' };
}

/** A single best answer item of a pool, with four options of which "a" is the key. */
export function aPoolItem(fields: Partial<PoolItem> & { readonly id: string }): PoolItem {
  return {
    rev: 1,
    criteria: ['1.1'],
    level: 'apply',
    siblings: [],
    key: { type: 'sba', options: ['a', 'b', 'c', 'd'], key: 'a' },
    ...fields,
  };
}

/** An entry of the index of questions. */
export function anEntry(fields: Partial<QuestionEntry> & { readonly id: string }): QuestionEntry {
  return {
    rev: 1,
    criteria: ['1.1'],
    level: 'apply',
    siblings: [],
    type: 'sba',
    module: 'meaning',
    section: 'a-lesson#a-heading',
    ...fields,
  };
}
