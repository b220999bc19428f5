import { describe, expect, test } from 'vitest';
import { drawContinuum } from '#components/figures/continuum.ts';
import { middle, small, textAreas, touches, type Drawing } from '#components/figures/geometry.ts';
import { drawGround } from '#components/figures/ground.ts';
import { drawLadder } from '#components/figures/ladder.ts';
import { drawPeriods, spread, tickYears, yearOf } from '#components/figures/periods.ts';
import { drawProcess } from '#components/figures/process.ts';

/** Pairs of words that stand in each other's way, and words that are cut by the edge. */
const faults = (drawing: Drawing): readonly string[] => {
  const areas = textAreas(drawing);
  const pairs = areas.flatMap((area, index) =>
    areas
      .slice(index + 1)
      .filter((other) => touches(area, other))
      .map((other) => `${area.text} / ${other.text}`),
  );
  const cut = areas
    .filter(
      ({ left, right, top, bottom }) => left < 0 || right > drawing.scale.width || top < 0 || bottom > drawing.height,
    )
    .map(({ text }) => `cut: ${text}`);
  return [...pairs, ...cut];
};

/** The longest that an author may write: labels of 28 characters, notes of 42. */
const label = 'Neighbourhood safety meeting';
const note = 'a note of forty-two letters, no more at al';

describe('the ground', () => {
  const data = {
    partners: ['Council', 'Hospital trust', 'Neighbourhood police', 'Carers’ charity', 'Housing association'],
    lines: [
      { label, note, line: 'solid' },
      { label: 'Shared risk', note: 'nobody could say', line: 'dotted' },
    ],
  } as const;

  test('keeps its words apart, narrow and broad', () => {
    expect(faults(drawGround(data, small))).toEqual([]);
    expect(faults(drawGround(data, middle))).toEqual([]);
  });

  test('draws each line as firm as it is', () => {
    const furrows = drawGround(data, small).marks.flatMap((mark) =>
      mark.shape === 'path' && mark.look === 'furrow' ? [mark.line] : [],
    );
    expect(furrows).toEqual(['solid', 'dotted']);
  });

  test('gives every partner a leg to stand on', () => {
    const legs = drawGround(data, small).marks.filter((mark) => mark.shape === 'path' && mark.look === 'line');
    expect(legs).toHaveLength(5);
  });
});

describe('the ladder', () => {
  const data = {
    rungs: [
      { label: 'Told', note, group: 'Nonparticipation' },
      { label, note, group: 'Tokenism' },
      { label: 'In charge', group: 'Tokenism' },
    ],
  };

  test('keeps its words apart, narrow and broad', () => {
    expect(faults(drawLadder(data, small))).toEqual([]);
    expect(faults(drawLadder(data, middle))).toEqual([]);
  });

  test('puts the first rung at the bottom', () => {
    const heightOf = (text: string) => textAreas(drawLadder(data, small)).find((area) => area.text === text)?.top ?? 0;
    expect(heightOf('Told')).toBeGreaterThan(heightOf('In charge'));
  });
});

describe('the continuum', () => {
  const data = {
    steps: [
      { label, note },
      { label: 'Co-ordination', note },
      { label: 'Collaboration', note },
      { label: 'Integration' },
    ],
    ends: ['far apart', 'one body'],
  } as const;

  test('keeps its words apart, narrow and broad', () => {
    expect(faults(drawContinuum(data, small))).toEqual([]);
    expect(faults(drawContinuum(data, middle))).toEqual([]);
  });
});

describe('the process', () => {
  const steps = Array.from({ length: 5 }, () => ({ label, note }));
  const arrows = (drawing: Drawing) =>
    drawing.marks.filter((mark) => mark.shape === 'path' && mark.look === 'fill').length;

  test('keeps its words apart, narrow and broad', () => {
    expect(faults(drawProcess({ steps }, small))).toEqual([]);
    expect(faults(drawProcess({ steps }, middle))).toEqual([]);
  });

  test('hands each step on to the next, and the last to the first only in a loop', () => {
    expect(arrows(drawProcess({ steps }, middle))).toBe(4);
    expect(arrows(drawProcess({ steps, loop: true }, middle))).toBe(5);
    expect(arrows(drawProcess({ steps, loop: true }, small))).toBe(5);
  });
});

describe('the hand-over from step to step', () => {
  test('points at the step that receives', () => {
    const drawing = drawProcess({ steps: [{ label: 'Agree' }, { label: 'Do' }] }, middle);
    const second = drawing.marks.find((mark) => mark.shape === 'text' && mark.text === '2');
    const arrow = drawing.marks.find((mark) => mark.shape === 'path' && mark.look === 'fill');
    expect(second).toMatchObject({ x: 287, y: 19 });
    expect(arrow).toMatchObject({ d: 'M281 14l-7-3.5v7z' });
  });
});

describe('the periods', () => {
  const events = ['1990', '1991', '1999', '2000', '2006', '2012', '2013', '2025', '2026'].map((date) => ({
    date,
    label,
    note,
  }));
  const data = { from: 1990, to: 2026, events };

  test('keeps its words apart, narrow and broad', () => {
    expect(faults(drawPeriods(data, small))).toEqual([]);
    expect(faults(drawPeriods(data, middle))).toEqual([]);
  });

  test('gives the same drawing for the same data, in whatever order the events come', () => {
    expect(drawPeriods({ ...data, events: events.toReversed() }, middle)).toEqual(drawPeriods(data, middle));
  });

  test('reads dates as exact as they are', () => {
    expect(yearOf('1990')).toBe(1990);
    expect(yearOf('1990-07')).toBe(1990.5);
  });

  test('marks round years and not too many of them', () => {
    expect(tickYears(1990, 2026)).toEqual([1990, 2000, 2010, 2020]);
    expect(tickYears(2004, 2010)).toEqual([2004, 2005, 2006, 2007, 2008, 2009, 2010]);
  });

  test('moves labels apart and keeps them inside', () => {
    expect(spread([10, 12, 200], [40, 40, 40], 240)).toEqual([10, 50, 200]);
    expect(spread([190, 195], [40, 40], 240)).toEqual([160, 200]);
  });
});
