import { describe, expect, test } from 'vitest';
import { bandsOf, fieldPlan, type FieldModule } from '#components/field-plan.ts';

const aModule = (id: string, lessons: number): FieldModule => ({
  id,
  number: 1,
  short: id,
  href: `/modules/${id}/`,
  lessons: Array.from({ length: lessons }, (_, index) => ({ id: `${id}-${index}`, line: 'dotted' })),
});
const modules = [aModule('meaning', 4), aModule('law', 6), aModule('askew', 5), aModule('sources', 2)];
const shape = { width: 1200, height: 400, bands: 2, names: 'number and word' } as const;

describe('the field', () => {
  test('has a plot for each module and a furrow for each lesson', () => {
    const { plots } = fieldPlan(modules, shape);
    expect(plots.map(({ id, furrows }) => [id, furrows.length])).toEqual([
      ['meaning', 4],
      ['law', 6],
      ['askew', 5],
      ['sources', 2],
    ]);
  });

  test('says of each furrow which lesson it is', () => {
    expect(fieldPlan(modules, shape).plots[3]?.furrows.map(({ lesson }) => lesson)).toEqual(['sources-0', 'sources-1']);
  });

  test('keeps modules in their order, in bands of about the same weight', () => {
    expect(bandsOf(modules, 2).map((band) => band.map(({ id }) => id))).toEqual([
      ['meaning', 'law'],
      ['askew', 'sources'],
    ]);
  });

  test('puts the number alone where there is no room for the word', () => {
    expect(fieldPlan(modules, { ...shape, width: 360, names: 'number' }).plots[0]?.name.text).toBe('1');
  });

  test('sets each name inside the drawing', () => {
    const names = fieldPlan(modules, shape).plots.map(({ name }) => name);
    expect(names.filter(({ x, y }) => x < 0 || x > 1200 || y < 0 || y > 400)).toEqual([]);
  });

  test('is the same for the same modules', () => {
    expect(fieldPlan(modules, shape)).toEqual(fieldPlan(modules, shape));
  });

  test('draws the plots of the first design', () => {
    expect(
      fieldPlan([aModule('meaning', 4)], { width: 100, height: 80, bands: 1, names: 'number' }).plots[0]?.furrows[0]?.d,
    ).toMatchInlineSnapshot(`"M10 12l16.5-0.5 16.5-1.5 16 0 16-1 15.5-1.5"`);
  });
});
