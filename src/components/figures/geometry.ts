import type { Line } from '#core/references/sureness.ts';

/** What words on a drawing are: a name, ordinary words, quiet words under them, or a place or person in the serif. */
export type TextKind = 'name' | 'plain' | 'quiet' | 'place';

export type Words = {
  readonly shape: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly kind: TextKind;
  readonly text: string;
  /** Words in bold before the text, on the same line. */
  readonly lead?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The ground that shows round the letters, so that a line may pass behind them. */
  readonly halo?: 'ground' | 'wash';
  /** Set on its side, reading upwards; a drawing has at most one. */
  readonly turned?: boolean;
};

export type Path = {
  readonly shape: 'path';
  readonly look: 'line' | 'furrow' | 'ridge' | 'hair' | 'wash' | 'fill';
  readonly d: string;
  readonly line?: Line;
  readonly fine?: boolean;
};

export type Box = {
  readonly shape: 'box';
  readonly look: 'shape' | 'person' | 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  /** Stands on its corner: an event. */
  readonly diamond?: boolean;
};

export type Mark = Words | Path | Box;

/** A finished drawing; the same data always give the same one. All measures are SVG units. */
export type Drawing = { readonly scale: Scale; readonly height: number; readonly marks: readonly Mark[] };

/** A width to draw for, with the largest size that the style sheet gives each kind of words there. */
export type Scale = {
  readonly name: 'small' | 'middle' | 'narrow' | 'broad';
  readonly width: number;
  readonly sizes: Readonly<Record<TextKind, number>>;
};

const phoneSizes = { name: 15, plain: 15, quiet: 14, place: 16 };
const pageSizes = { name: 14.5, plain: 14.5, quiet: 13.5, place: 17.5 };

/** A column of text below 33rem. */
export const small: Scale = { name: 'small', width: 320, sizes: phoneSizes };
/** A column of text from 33rem. */
export const middle: Scale = { name: 'middle', width: 580, sizes: pageSizes };
/** A figure across text and margin, below 38rem. */
export const narrow: Scale = { name: 'narrow', width: 320, sizes: phoneSizes };
/** A figure across text and margin, from 38rem. */
export const broad: Scale = { name: 'broad', width: 820, sizes: pageSizes };

/** Advances of Atkinson Hyperlegible Next, regular, in hundredths of the size; other letters count as 58. */
const advances = new Map(
  Object.entries({
    22: " .,:;j'’‘",
    27: 'il!',
    31: '()f|',
    34: 'tr-',
    40: 'I/“”1',
    46: 'yvzs',
    49: 'cxk–',
    52: 'aJ7euL',
    56: 'hnoF2dgT',
    59: 'bpqEY35PSV96BRZ48£',
    64: 'XAKC0D',
    69: 'wGHNUO',
    73: 'Q&',
    85: 'MmW',
    92: '%',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);

/** Bold and serif letters are wider; two hundredths more leave room for the fallback faces. */
const widening: Readonly<Record<TextKind, number>> = { name: 1.08, plain: 1.02, quiet: 1.02, place: 1.12 };

/** The width that words need, in the unit of the size. */
export function textWidth(text: string, size: number, kind: TextKind = 'plain'): number {
  const hundredths = [...text].reduce((sum, letter) => sum + (advances.get(letter) ?? 58), 0);
  return (hundredths / 100) * size * widening[kind];
}

/** Breaks words into lines no wider than the width; a single word that is wider stands on a line of its own. */
export function wrapText(text: string, width: number, size: number, kind: TextKind = 'plain'): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .reduce<readonly string[]>((lines, word) => {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last === undefined) return [word];
      return textWidth(longer, size, kind) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, []);
}

export type Block = { readonly marks: readonly Words[]; readonly height: number };
export type BlockPlace = Omit<Words, 'shape' | 'text' | 'kind' | 'lead' | 'turned'> & { readonly width: number };

/** Sets words in lines below each other; y is the top of the first line, height what all of them take. */
export function textBlock(text: string, kind: TextKind, scale: Scale, place: BlockPlace): Block {
  const size = scale.sizes[kind];
  const { width, y, ...rest } = place;
  const lines = wrapText(text, width, size, kind);
  return {
    marks: lines.map((line, index) => ({
      shape: 'text',
      kind,
      text: line,
      ...rest,
      y: round(y + size * (0.95 + index * leading)),
    })),
    height: lines.length * size * leading,
  };
}

/** Line height of words on a drawing, as a part of their size. */
const leading = 1.28;

/** From one baseline to the next, in the units of the drawing. */
export const lineHeight = (scale: Scale, kind: TextKind): number => round(scale.sizes[kind] * leading);

/** Words with the lines that stand right below them in the same manner. */
export type Lines = Words & { readonly below: readonly string[] };

/** Joins lines of words that follow each other into one text, so that it is drawn, read and selected as one. */
export function textLines(marks: readonly Mark[], scale: Scale): readonly (Exclude<Mark, Words> | Lines)[] {
  return marks.reduce<readonly (Exclude<Mark, Words> | Lines)[]>((joined, mark) => {
    if (mark.shape !== 'text') return [...joined, mark];
    const last = joined.at(-1);
    return last?.shape === 'text' && isBelow(mark, last, scale)
      ? [...joined.slice(0, -1), { ...last, below: [...last.below, mark.text] }]
      : [...joined, { ...mark, below: [] }];
  }, []);
}

function isBelow(words: Words, last: Lines, scale: Scale): boolean {
  const same = (['x', 'kind', 'anchor', 'halo'] as const).every((part) => words[part] === last[part]);
  const next = last.y + (last.below.length + 1) * lineHeight(scale, last.kind);
  // Each baseline is rounded by itself, so that lines far down a text are off by some tenths.
  return same && words.lead === undefined && !words.turned && !last.turned && Math.abs(words.y - next) < 1;
}

/** Two decimal places fewer keep the drawing small; a tenth of a unit cannot be seen. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A filled triangle of 7 units with its point at x, y: something was passed on to what stands there. */
export function arrowhead(x: number, y: number, towards: 'right' | 'down' | 'up'): Path {
  const d = { right: 'l-7-3.5v7z', down: 'l-3.5-7h7z', up: 'l-3.5 7h7z' }[towards];
  return { shape: 'path', look: 'fill', d: `M${round(x)} ${round(y)}${d}` };
}

/** An event: a diamond round x, y, filled for the one that all turns on. */
export function eventMark(x: number, y: number, filled: boolean): Box {
  return {
    shape: 'box',
    look: filled ? 'fill' : 'shape',
    x: round(x),
    y: round(y),
    width: 9,
    height: 9,
    diamond: true,
  };
}

export const straight = (d: string, line: Line = 'solid'): Path => ({ shape: 'path', look: 'line', d, line });
export const hair = (d: string): Path => ({ shape: 'path', look: 'hair', d });

/** The space that words take, for finding words that touch. */
export type Area = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
};

export function textAreas(drawing: Drawing): readonly Area[] {
  return drawing.marks.flatMap((mark) =>
    mark.shape === 'text' && mark.turned !== true ? [areaOf(mark, drawing.scale)] : [],
  );
}

export function areaOf(words: Words, scale: Scale): Area {
  const size = scale.sizes[words.kind];
  const lead = words.lead === undefined ? 0 : textWidth(`${words.lead} `, size, 'name');
  const width = lead + textWidth(words.text, size, words.kind);
  const left = words.x - { start: 0, middle: width / 2, end: width }[words.anchor ?? 'start'];
  return { left, top: words.y - size * 0.75, right: left + width, bottom: words.y + size * 0.2, text: words.text };
}

export const touches = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The first sentence of a caption, which is set bold, and the rest. */
export function splitCaption(caption: string): { readonly first: string; readonly rest: string } {
  const first = /^.*?[.?!:](?=\s|$)/.exec(caption)?.[0] ?? caption;
  return { first, rest: caption.slice(first.length).trim() };
}
