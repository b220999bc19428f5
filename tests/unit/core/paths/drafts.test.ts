import { expect, test } from 'vitest';
import { encodePath } from '#core/paths/codec.ts';
import { codeFile, codePath } from '#core/links/code-drawing.ts';
import { decodeDrafts, pathFile, readPathFile } from '#core/paths/drafts.ts';
import { pathPages } from '#core/paths/pages.ts';
import type { ReadingPath } from '#core/paths/path.ts';
import { resolvePath } from '#core/paths/resolve.ts';
import { smallCourse } from '#tests/unit/core/paths/course.ts';

const path: ReadingPath = {
  title: 'A "path" <b>',
  author: '',
  entries: [
    { kind: 'lesson', id: 'meaning-word' },
    { kind: 'module', id: 'meaning' },
    { kind: 'quiz', id: 'meaning' },
    { kind: 'law', id: 'care-act-2014' },
  ],
};

test('drafts are read again, the one changed last first, and a damaged one costs none of the others', () => {
  const kept = JSON.stringify([
    { id: 'one', changedAt: 1, path },
    { id: 'bad', changedAt: 5, path: { title: 3 } },
    { id: 'two', changedAt: 2, path: { ...path, passMark: 80 } },
  ]);
  expect(decodeDrafts(kept).map(({ id }) => id)).toEqual(['two', 'one']);
  expect(decodeDrafts(kept)[1]?.path).toEqual(path);
});

test.each([undefined, '', '{', 'null', '{"0":1}'])('%j holds no draft', (text) => {
  expect(decodeDrafts(text)).toEqual([]);
});

test('a file holds the whole path, and so does any text with its link', () => {
  expect(readPathFile(pathFile(path))).toEqual({ ok: true, value: path });
  const mail = `Dear all,\nread https://example.org/path/#${encodePath(path)} please.`;
  expect(readPathFile(mail)).toEqual({ ok: true, value: path });
  expect(readPathFile('no link here, version 0.1.0')).toEqual({ ok: false, reason: 'none' });
});

test('a path leads from page to page, and a module stands for its lessons', () => {
  expect(pathPages(resolvePath(path, smallCourse))).toEqual([
    { href: '/modules/meaning-word/', title: 'The lesson meaning-word', lesson: 'meaning-word' },
    { href: '/modules/meaning-test/', title: 'The lesson meaning-test', lesson: 'meaning-test' },
    { href: '/test/meaning/', title: 'Module quiz: meaning', quiz: 'meaning' },
    { href: '/law/care-act-2014/', title: 'Care Act 2014' },
  ]);
});

test('a code is drawn in runs, with four modules of light around it', () => {
  const rows = [
    [true, true, false],
    [false, false, true],
  ];
  expect(codePath(rows)).toBe('M4 4h2v1h-2zM6 5h1v1h-1z');
  expect(codeFile(rows)).toContain('viewBox="0 0 10 10"');
});
