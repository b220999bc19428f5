import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLiteral } from '#check/source/literal.ts';

const valueOf = (source: string) => {
  const read = readLiteral(source, 0);
  return read.ok ? read.literal.value : `missed ${read.wanted} at ${read.offset}`;
};

test('reads objects with bare keys, both quotes and trailing commas', () => {
  expect(valueOf(`[{label: "Shared risk", 'note': 'nobody’s', n: -1.5, ok: true, none: null,}, ]`)).toEqual([
    { label: 'Shared risk', note: 'nobody’s', n: -1.5, ok: true, none: null },
  ]);
});

test('reads escapes', () => {
  expect(valueOf(String.raw`"a \"b\" \\ \u0041\n"`)).toBe('a "b" \\ A\n');
});

test('skips comments', () => {
  expect(valueOf('[1, /* two */ 2, // three\n 3]')).toEqual([1, 2, 3]);
});

test('knows where each part begins', () => {
  const read = readLiteral('{a: ["x", "yy"]}', 0);
  expect(read.ok && read.literal.parts.get('a')?.keyOffset).toBe(1);
  expect(read.ok && read.literal.parts.get('a')?.literal.parts.get(1)?.literal.offset).toBe(10);
});

test('says what it missed and where', () => {
  expect(valueOf('["a" "b"]')).toBe('missed a comma or "]" at 5');
  expect(valueOf('days')).toBe('missed a text in quotes, a number, true, false, a list or an object at 0');
  expect(valueOf('"open')).toBe('missed a closing quote at 0');
  expect(valueOf('`a ${b}`')).toBe('missed a text without ${…} at 3');
  expect(valueOf('[1')).toBe('missed a comma or "]" at 2');
});

test('evaluates nothing', () => {
  expect(valueOf('process.exit()')).toMatch(/^missed/);
});

test('reads whatever JSON writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(valueOf(JSON.stringify(value)))).toBe(JSON.stringify(value));
    }),
  );
});
