import { groupBy } from '#components/group-by.ts';
import {
  hair,
  round,
  straight,
  textBlock,
  textWidth,
  type Block,
  type Drawing,
  type Mark,
  type Scale,
} from '#components/figures/geometry.ts';
import type { LadderData, Rung } from '#components/figures/figure-data.ts';

/** Where the columns of a ladder stand: rails, label, and note beside or under the label. */
type Columns = {
  readonly group: number;
  readonly rail: number;
  readonly label: number;
  readonly labelWidth: number;
  readonly note?: number;
  readonly noteWidth: number;
};

const railGap = 38;

/** Rungs from the bottom to the top, numbered between the rails; each label stands on its rung. */
export function drawLadder({ rungs }: LadderData, scale: Scale): Drawing {
  const grouped = rungs.some((rung) => rung.group !== undefined);
  const columns = columnsFor(scale, groupWords(rungs));
  const start: Drawn = { marks: [], y: 8, groupTop: 8 };
  const fromTop = rungs.map((rung, index) => ({ rung, number: index + 1, above: rungs[index + 1] })).toReversed();
  const drawn = fromTop.reduce((state, step) => drawRung(state, step, columns, scale), start);
  const bottom = drawn.y + 16;
  const rails = [columns.rail, columns.rail + railGap].map((x) => straight(`M${x} 2V${round(bottom)}`));
  const brackets = scale.name === 'small' || !grouped ? [] : drawBrackets(rungs, drawn.marks, columns, scale);
  return { scale, height: bottom + 2, marks: [...rails, ...drawn.marks, ...brackets] };
}

type Drawn = { readonly marks: readonly Mark[]; readonly y: number; readonly groupTop: number };
type RungStep = { readonly rung: Rung; readonly number: number; readonly above: Rung | undefined };

const groupWords = (rungs: readonly Rung[]): readonly string[] =>
  rungs.flatMap(({ group = '' }) => group.split(' ')).filter((word) => word !== '');

/** The names of groups have a column as wide as their longest word, 80 units at least. */
function columnsFor(scale: Scale, words: readonly string[]): Columns {
  if (scale.name === 'small')
    return { group: 0, rail: 4, label: 56, labelWidth: scale.width - 58, noteWidth: scale.width - 58 };
  const grouped = words.length > 0;
  const group = Math.ceil(Math.max(80, ...words.map((word) => textWidth(word, scale.sizes.place, 'place'))));
  const rail = grouped ? group + 28 : 4;
  const label = rail + railGap + 18;
  const labelWidth = grouped ? 140 : 190;
  const note = label + labelWidth + 12;
  return { group, rail, label, labelWidth, note, noteWidth: scale.width - note - 2 };
}

function drawRung(state: Drawn, { rung, number, above }: RungStep, columns: Columns, scale: Scale): Drawn {
  const opens = rung.group !== undefined && rung.group !== above?.group;
  const header =
    opens && scale.name === 'small'
      ? drawHeader(rung.group, state.y, columns, scale)
      : { marks: [], height: opens && above !== undefined ? 10 : 0 };
  const top = state.y + header.height + 8;
  const name = textBlock(rung.label, 'name', scale, { x: columns.label, y: top, width: columns.labelWidth });
  const noteTop = columns.note === undefined ? top + name.height : top + scale.sizes.name - scale.sizes.quiet;
  const note = textBlock(rung.note ?? '', 'quiet', scale, {
    x: columns.note ?? columns.label,
    y: noteTop,
    width: columns.noteWidth,
  });
  const words = columns.note === undefined ? name.height + note.height : Math.max(name.height, note.height);
  const y = top + Math.max(words, 20) + 3;
  const middleX = columns.rail + railGap / 2;
  const count: Mark = {
    shape: 'text',
    kind: 'place',
    x: middleX,
    y: round(y - 8),
    text: String(number),
    anchor: 'middle',
  };
  const rungLine = straight(`M${columns.rail} ${round(y)}H${columns.rail + railGap}`);
  const shelf = hair(`M${columns.rail + railGap} ${round(y)}H${scale.width - 2}`);
  return {
    marks: [...state.marks, ...header.marks, shelf, rungLine, count, ...name.marks, ...note.marks],
    y,
    groupTop: top,
  };
}

function drawHeader(group: string, y: number, columns: Columns, scale: Scale): Block {
  const block = textBlock(group, 'place', scale, { x: columns.label, y: y + 12, width: columns.labelWidth });
  return { marks: block.marks, height: block.height + 12 };
}

/** The name of each group at the left, with a bracket over its rungs. */
function drawBrackets(rungs: readonly Rung[], marks: readonly Mark[], columns: Columns, scale: Scale): readonly Mark[] {
  const counts = marks.flatMap((mark) =>
    mark.shape === 'text' && mark.kind === 'place' ? [{ rung: rungs[Number(mark.text) - 1], y: mark.y }] : [],
  );
  const groups = groupBy(
    counts.filter(({ rung }) => rung?.group !== undefined),
    ({ rung }) => rung?.group ?? '',
  );
  return [...groups].flatMap(([group, members]): readonly Mark[] => {
    const top = Math.min(...members.map(({ y }) => y)) - 16;
    const bottom = Math.max(...members.map(({ y }) => y)) + 8;
    const x = columns.rail - 14;
    const name = textBlock(group, 'place', scale, { x: 2, y: top - 2, width: columns.group });
    return [hair(`M${x - 6} ${round(top)}H${x}V${round(bottom)}H${x - 6}`), ...name.marks];
  });
}
