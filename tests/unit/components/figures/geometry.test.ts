import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaOf,
  splitCaption,
  small,
  textBlock,
  textLines,
  textWidth,
  touches,
  wrapText,
} from '#components/figures/geometry.ts';

describe('wrapping words into lines', () => {
  test('leaves words that fit on one line', () => {
    expect(wrapText('Shared risk', 200, 15)).toEqual(['Shared risk']);
  });

  test('breaks between words where the line is full', () => {
    expect(wrapText('Crime and Disorder Act 1998 section 115', 150, 15)).toEqual([
      'Crime and Disorder',
      'Act 1998 section 115',
    ]);
  });

  test('sets a word that is wider than the line on a line of its own', () => {
    expect(wrapText('an interprofessional team', 60, 15)).toEqual(['an', 'interprofessional', 'team']);
  });

  test('makes no line of no words', () => {
    expect(wrapText('  ', 100, 15)).toEqual([]);
  });

  test('loses and adds nothing, and keeps every line of more than one word within the width', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9’]{1,12}$/), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (list, width) => {
        const lines = wrapText(list.join(' '), width, 14);
        expect(lines.join(' ')).toBe(list.join(' '));
        expect(lines.filter((line) => line.includes(' ') && textWidth(line, 14) > width)).toEqual([]);
      }),
    );
  });
});

describe('the width of words', () => {
  test('counts wide letters as wider than narrow ones', () => {
    expect(textWidth('Mm', 10)).toBeGreaterThan(textWidth('il', 10) * 2);
  });

  test('allows more for bold and serif letters', () => {
    expect(textWidth('Council', 15, 'name')).toBeGreaterThan(textWidth('Council', 15));
    expect(textWidth('Council', 15, 'place')).toBeGreaterThan(textWidth('Council', 15, 'name'));
  });
});

describe('a block of words', () => {
  test('sets its lines one under the other without touching', () => {
    const block = textBlock('Tameside council, adult social care', 'name', small, { x: 0, y: 0, width: 120 });
    const areas = block.marks.map((words) => areaOf(words, small));
    expect(areas.map(({ text }) => text)).toEqual(['Tameside', 'council, adult', 'social care']);
    expect(areas.flatMap((area, index) => areas.slice(index + 1).filter((other) => touches(area, other)))).toEqual([]);
  });
});

describe('lines of words that follow each other', () => {
  test('are drawn as one text', () => {
    const block = textBlock('Tameside council, adult social care', 'name', small, { x: 0, y: 0, width: 120 });
    expect(textLines(block.marks, small)).toMatchObject([
      { text: 'Tameside', below: ['council, adult', 'social care'] },
    ]);
  });

  test('stay apart where another place or manner begins', () => {
    const at = (x: number, kind: 'name' | 'plain') => textBlock('Tameside', kind, small, { x, y: 0, width: 120 }).marks;
    expect(textLines([...at(0, 'name'), ...at(0, 'plain'), ...at(40, 'plain')], small)).toHaveLength(3);
  });
});

describe('the first sentence of a caption', () => {
  test('ends at the first full stop that a space follows', () => {
    expect(splitCaption('Every step can lose some. A count holds 1.5 of them.')).toEqual({
      first: 'Every step can lose some.',
      rest: 'A count holds 1.5 of them.',
    });
  });

  test('is the whole caption where there is only one', () => {
    expect(splitCaption('Three rungs')).toEqual({ first: 'Three rungs', rest: '' });
  });
});
