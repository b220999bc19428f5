import { expect, test } from 'vitest';
import { synonymsOf } from '#core/text/synonyms.ts';

test('an essay’s spelling finds the name that it meant', () => {
  expect(synonymsOf('Vangens')).toEqual(['Vangen']);
  expect(synonymsOf('barador')).toEqual(['Ghahramani', 'Bahador']);
  expect(synonymsOf('Dicknson')).toContain('Dickinson');
});

test('hyphens, capitals and spaces make no difference', () => {
  expect(synonymsOf('  mid-staffs ')).toContain('Stafford');
});

test('other words have none', () => {
  expect(synonymsOf('blockchain')).toEqual([]);
});
