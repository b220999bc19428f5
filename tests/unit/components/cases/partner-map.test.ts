import { describe, expect, test } from 'vitest';
import { drawBroadMap, drawNarrowMap } from '#components/cases/partner-map-drawing.ts';
import { arrangePartners } from '#components/cases/partner-map.ts';
import { textAreas, touches, type Drawing } from '#components/figures/geometry.ts';
import type { Partner } from '#schemas/case.ts';
import { aPartner, marlStreet } from '#tests/fixtures/case.ts';

const lawName = (id: string) => (id === 'crime-and-disorder-act-1998' ? 'Crime and Disorder Act 1998' : id);
const faults = (drawing: Drawing) => {
  const areas = textAreas(drawing);
  const pairs = areas.flatMap((area, index) =>
    areas
      .slice(index + 1)
      .filter((other) => touches(area, other))
      .map((other) => `${area.text} / ${other.text}`),
  );
  return [
    ...pairs,
    ...areas
      .filter(({ left, right, bottom }) => left < 0 || right > drawing.scale.width || bottom > drawing.height)
      .map(({ text }) => `cut: ${text}`),
  ];
};

describe('arranging partners', () => {
  test('sets tied partners in one column, next to each other', () => {
    const [left, right] = arrangePartners(marlStreet.partners);
    expect(left.partners.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e']);
    expect(right.partners.map(({ id }) => id)).toEqual(['d']);
  });

  test('draws a tie of two neighbours in the gap between them', () => {
    const [left] = arrangePartners(marlStreet.partners);
    expect([...left.gaps].map(([id, ties]) => [id, ties.map(({ line }) => line)])).toEqual([['a', ['broken']]]);
  });

  test('draws one line for what one source says of three partners', () => {
    const [left] = arrangePartners(marlStreet.partners);
    expect(left.trunks).toEqual([{ line: 'dashed', label: 'the hearing', partners: ['b', 'c', 'e'] }]);
  });

  test('keeps every partner once', () => {
    const columns = arrangePartners(marlStreet.partners);
    expect(columns.flatMap(({ partners }) => partners.map(({ id }) => id)).toSorted()).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  test('leads a tie of two who cannot stand together beside the column', () => {
    const tie = (to: string): Partner['ties'][number] => ({ to, line: 'solid', text: `Bound to ${to}.`, sources: [] });
    const ring = [
      aPartner({ id: 'a', ties: [tie('b')] }),
      aPartner({ id: 'b', ties: [tie('c')] }),
      aPartner({ id: 'c', ties: [tie('a')] }),
    ];
    const [left] = arrangePartners(ring);
    expect([...left.gaps.values()].flat()).toHaveLength(2);
    expect(left.trunks).toHaveLength(1);
  });
});

describe('the map of partners', () => {
  test('keeps its words apart, narrow and broad', () => {
    expect(faults(drawBroadMap(marlStreet, lawName))).toEqual([]);
    expect(faults(drawNarrowMap(marlStreet, lawName))).toEqual([]);
  });

  test('sets the sources of two ties in one gap under each other', () => {
    const ties: Partner['ties'] = [
      { to: 'b', line: 'broken', text: 'Did not link up.', by: 'the review, as the press reported it', sources: [] },
      {
        to: 'b',
        line: 'solid',
        text: 'Had to plan.',
        by: 'Crime and Disorder Act 1998, sections 5 and 6',
        sources: [],
      },
    ];
    const data = { people: marlStreet.people, partners: [aPartner({ id: 'a', ties }), aPartner({ id: 'b' })] };
    expect(faults(drawNarrowMap(data, lawName))).toEqual([]);
    expect(faults(drawBroadMap(data, lawName))).toEqual([]);
  });

  test('has a line from every partner, and a dotted one stops short of the spine', () => {
    const bonds = drawNarrowMap(marlStreet, lawName).marks.flatMap((mark) =>
      mark.shape === 'path' && /^M58 [\d.]+H/.test(mark.d) ? [[mark.line, mark.d.split('H')[1]]] : [],
    );
    expect(bonds).toEqual([
      ['solid', '22'],
      ['dashed', '22'],
      ['dotted', '36'],
      ['dotted', '36'],
      ['dotted', '36'],
    ]);
  });

  test('is the same for the same case', () => {
    expect(drawBroadMap(marlStreet, lawName)).toEqual(drawBroadMap(marlStreet, lawName));
  });
});
