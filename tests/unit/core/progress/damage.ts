import fc from 'fast-check';

/** Values of another kind, and those that lie on either side of what a field allows. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  'a',
  '<b>',
  '__proto__',
  'a:b',
  'x'.repeat(64),
  'x'.repeat(65),
  'x'.repeat(200),
  'x'.repeat(201),
  -1,
  0,
  0.5,
  1,
  3,
  4,
  5,
  100,
  101,
  8.64e15,
  8.64e15 + 1,
  NaN,
  Infinity,
  [],
  {},
  [1],
  ['a'],
  { a: 'b' },
  { a: 1 },
  { got: 1, max: 1 },
  { got: 2, max: 1 },
  { kind: 'lesson', id: 'a' },
  { kind: 'song', id: 'a' },
  { unknown: true },
  { unknown: false },
  { option: 'a', options: [] },
  JSON.parse('{"__proto__":{"got":9}}'),
  JSON.parse('{"constructor":1,"a":"b"}'),
];

/** The value with each wrong value in each place in it, one at a time, and with a field too many in each. */
export function eachDamage(value: unknown): readonly unknown[] {
  const here = [...WRONG];
  if (typeof value !== 'object' || value === null) return here;
  const entries = Object.entries(value);
  const inside = entries.flatMap(([name, member]) => eachDamage(member).map((made) => withField(value, name, made)));
  return [...here, ...inside, withField(value, 'added', 'a')];
}

/** JSON with one to three places in it damaged. */
export function damaged(whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const once = (value: unknown) => fc.oneof(fc.constantFrom(...eachDamage(value)), fc.jsonValue({ maxDepth: 2 }));
  return fc.oneof(whole.chain(once), whole.chain(once).chain(once), whole.chain(once).chain(once).chain(once));
}

function withField(value: object, name: string, member: unknown): unknown {
  if (!Array.isArray(value)) return { ...value, [name]: member };
  const list: unknown[] = [...value];
  if (name === 'added') list.push(member);
  else list[Number(name)] = member;
  return list;
}
