import { describe, expect, test } from 'vitest';
import {
  chartYears,
  chooseStems,
  eventSpan,
  spanOf,
  splitCounts,
  strokePositions,
} from '#components/cases/geometry.ts';
import { drawTimeline } from '#components/cases/timeline-drawing.ts';
import { bondLine, bondSummary, sectionWords, whenWords } from '#components/cases/words.ts';
import { textAreas, touches } from '#components/figures/geometry.ts';
import { anEvent, marlStreet } from '#tests/fixtures/case.ts';

describe('when something happened', () => {
  test('takes a year, a month or a moment', () => {
    expect(spanOf('2007')).toEqual({ from: 2007, to: 2008 });
    expect(spanOf('2010-07')).toEqual({ from: 2010.5, to: 2010.5 + 1 / 12 });
    expect(spanOf('2010-01-01')).toEqual({ from: 2010, to: 2010 });
  });

  test('runs to the end of its last month', () => {
    expect(eventSpan({ date: '2004-01', to: '2009-12' })).toEqual({ from: 2004, to: 2010 });
  });

  test('is said as exactly as it is known', () => {
    expect(whenWords({ date: '1993', precision: 'about' })).toBe('about 1993');
    expect(whenWords({ date: '2004-01', to: '2010-03' })).toBe('January 2004 to March 2010');
    expect(whenWords({ date: '2010-03-10', precision: 'day' })).toBe('10 March 2010');
  });
});

describe('strokes', () => {
  test('stand evenly, one for each incident, none on an edge', () => {
    expect(strokePositions(4, 100, 200)).toEqual([112.5, 137.5, 162.5, 187.5]);
  });

  test('are drawn for a year; a longer count is a bracket over its period', () => {
    const { strokes, brackets } = splitCounts(marlStreet.events);
    expect(strokes.map(({ id }) => id)).toEqual(['calls-2007', 'calls-2008']);
    expect(brackets.map(({ id }) => id)).toEqual(['reports']);
  });

  test('are as many as the incidents', () => {
    const strokes = drawTimeline(marlStreet.events).marks.flatMap((mark) =>
      mark.shape === 'path' && mark.fine === true ? [mark.d.split('M').length - 1] : [],
    );
    expect(strokes).toEqual([46, 14]);
  });
});

describe('the events on the line', () => {
  const at = (moment: number) => (moment - 2004) * 100;

  test('cover the years of the counts and of what is known to the month', () => {
    expect(chartYears(marlStreet.events)).toEqual({ from: 2004, to: 2012 });
  });

  test('give way to the one that all turns on, and share a stem on one day', () => {
    const stems = chooseStems(marlStreet.events, at, 12);
    expect(stems.map(({ events }) => events.map(({ id }) => id))).toEqual([
      ['elsewhere'],
      ['fall'],
      ['summary', 'report'],
      ['hearing'],
    ]);
  });

  test('keep the one that all turns on, also where it was only reported', () => {
    const rivals = [
      anEvent({ id: 'rival', date: '2010-03-08' }),
      anEvent({ id: 'turn', date: '2010-03-10', key: true, standing: 'reported', parallel: true }),
    ];
    expect(chooseStems(rivals, at, 12).map(({ events }) => events.map(({ id }) => id))).toEqual([['turn']]);
  });

  test('fill only the diamond that all turns on', () => {
    const diamonds = drawTimeline(marlStreet.events).marks.flatMap((mark) =>
      mark.shape === 'box' && mark.diamond === true ? [mark.look] : [],
    );
    expect(diamonds).toEqual(['shape', 'fill', 'shape', 'shape']);
  });
});

describe('the timeline', () => {
  const drawing = drawTimeline(marlStreet.events);
  const areas = textAreas(drawing);

  test('keeps its words apart', () => {
    expect(
      areas.flatMap((area, index) =>
        areas
          .slice(index + 1)
          .filter((other) => touches(area, other))
          .map((other) => `${area.text} / ${other.text}`),
      ),
    ).toEqual([]);
  });

  test('cuts no words', () => {
    expect(areas.filter(({ left, right, bottom }) => left < 0 || right > 820 || bottom > drawing.height)).toEqual([]);
  });

  test('lets no stem pass through the words of another', () => {
    const stems = drawing.marks
      .flatMap((mark) => (mark.shape === 'path' ? [/^M([\d.]+) (\d+)V([\d.]+)$/.exec(mark.d)] : []))
      .flatMap((found) => (found === null ? [] : [found.slice(1).map(Number)]));
    const crossed = areas.filter(({ left, right, top, bottom }) =>
      stems.some(([x = 0, from = 0, to = 0]) => x > left && x < right && from < bottom && to > top),
    );
    expect(stems).toHaveLength(4);
    expect(crossed).toEqual([]);
  });

  test('is the same for the same events', () => {
    expect(drawTimeline(marlStreet.events.toReversed())).toEqual(drawTimeline(marlStreet.events));
  });

  test('stands without counts', () => {
    const plain = drawTimeline([
      anEvent({ id: 'one', date: '2001-05-01' }),
      anEvent({ id: 'two', date: '2004-02', precision: 'month' }),
    ]);
    expect(textAreas(plain).map(({ text }) => text)).toContain('2002');
  });
});

describe('what bound a partner', () => {
  const law = () => 'Crime and Disorder Act 1998';

  test('is solid for a duty, dashed for a power, dotted for what was not checked', () => {
    expect(bondLine({ force: 'duty', text: 't', sure: 'confirmed' })).toBe('solid');
    expect(bondLine({ force: 'power', text: 't', sure: 'confirmed' })).toBe('dashed');
    expect(bondLine({ force: 'duty', text: 't', sure: 'recalled' })).toBe('dotted');
  });

  test('is summed up by the firmest bond', () => {
    const bonds = [
      { law: 'x', section: '115', force: 'power', text: 'Could share.', sure: 'confirmed' },
      { law: 'x', section: '6', force: 'duty', text: 'Had to plan.', sure: 'confirmed' },
      { law: 'x', section: '17', force: 'duty', text: 'Had to regard.', sure: 'confirmed' },
    ] as const;
    expect(bondSummary(bonds, law)).toEqual({
      line: 'solid',
      text: 'Crime and Disorder Act 1998 s.6 and 1 other duty',
    });
    expect(bondSummary([], law)).toEqual({ line: 'dotted', text: 'no duty in the record' });
  });

  test('names one section or several', () => {
    expect(sectionWords('49A', 'short')).toBe('s.49A');
    expect(sectionWords('37–39', 'short')).toBe('ss.37–39');
    expect(sectionWords('42, 43', 'long')).toBe('sections\u00a042, 43');
  });
});
