import type { BaseIssue } from 'valibot';
import { isGroup } from '#check/place.ts';

/** A value in words that its author recognises. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : `list of ${value.length}`;
  if (isGroup(value)) return `group of keys (${Object.keys(value).join(', ')})`;
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : `"${shorten(value)}"`;
  return `${typeof value === 'number' ? 'number' : 'value'} ${String(value)}`;
}

/** A text cut to 60 signs on one line. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list (each line begins with "- ")',
  integer: 'a whole number',
  strict_object: 'a group of keys, such as "id: …"',
  loose_object: 'a group of keys, such as "id: …"',
  record: 'a group of keys, such as "id: …"',
};

/** What an issue says belongs there, in words. Messages that our schemas give stand as they are. */
export function wantedBy(issue: BaseIssue<unknown>): string {
  const options = optionsIn(issue);
  if (options.length > 0) return options.length === 1 ? options.join('') : `one of ${options.join(', ')}`;
  const type = types[issue.type];
  if (type !== undefined && issue.message.startsWith('Invalid')) return type;
  const limit = 'requirement' in issue ? String(issue.requirement) : '';
  if (issue.type === 'min_value') return `a number of at least ${limit}`;
  if (issue.type === 'max_value') return `a number of at most ${limit}`;
  if (issue.type === 'union') return 'text or a number';
  return issue.message;
}

/** The values that a picklist, literal or variant allows, as YAML writes them. */
export function optionsIn(issue: BaseIssue<unknown>): readonly string[] {
  const closed = issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant';
  if (!closed || issue.expected === null || issue.expected === 'Object') return [];
  return issue.expected
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((option) => option.replaceAll('"', ''));
}

const hints: Readonly<Record<string, string>> = {
  feedback: 'why it is right, or tempting and wrong, here',
  why: 'why the target is right for this row',
  sources: 'what it rests on, such as "- ref: <reference id>"',
  id: 'lower-case words joined by hyphens, never used before',
  type: 'sba, multi-n, multi-all, grid, match, sequence, rank, rate, text, gap or spot, or for a work its CSL type',
  summary: 'one sentence of at most 170 characters',
  status: 'draft, live or retired',
  level: 'recall, apply or judge',
  section: 'lesson-id#heading-id',
};

/** What belongs under a key that is missing. */
export const expectedFor = (key: string): string =>
  hints[key] === undefined ? `the key "${key}"` : `the key "${key}": ${hints[key]}`;
