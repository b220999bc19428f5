import { drawStep } from '#components/figures/continuum.ts';
import type { ProcessData } from '#components/figures/figure-data.ts';
import { arrowhead, round, straight, type Drawing, type Mark, type Scale } from '#components/figures/geometry.ts';

/** Numbered steps, each handed on to the next; a loop hands the last one back to the first. */
export function drawProcess(data: ProcessData, scale: Scale): Drawing {
  return scale.name === 'small' ? drawDown(data, scale) : drawAcross(data, scale);
}

const numeral = (index: number, x: number, y: number, anchor: 'start' | 'middle'): Mark => ({
  shape: 'text',
  kind: 'place',
  x: round(x),
  y: round(y),
  text: String(index + 1),
  anchor,
});

function drawDown({ steps, loop = false }: ProcessData, scale: Scale): Drawing {
  const line = loop ? 34 : 12;
  const words = line + 24;
  const blocks = steps.reduce<
    readonly { readonly y: number; readonly next: number; readonly marks: readonly Mark[] }[]
  >((drawn, step) => {
    const y = drawn.at(-1)?.next ?? 4;
    const block = drawStep(step, { x: words, y, width: scale.width - words - 2 }, scale);
    return [...drawn, { y, next: y + Math.max(block.height, 26) + 22, marks: block.marks }];
  }, []);
  const links = blocks.slice(1).flatMap(({ y }, index) => {
    const from = (blocks[index]?.y ?? 0) + 22;
    return [straight(`M${line} ${round(from)}V${round(y - 7)}`), arrowhead(line, y - 1, 'down')];
  });
  const last = blocks.at(-1)?.y ?? 0;
  const back = loop
    ? [straight(`M${line - 9} ${round(last + 9)}H8V13H${line - 16}`), arrowhead(line - 9, 13, 'right')]
    : [];
  const marks = blocks.flatMap((block, index) => [numeral(index, line, block.y + 15, 'middle'), ...block.marks]);
  return { scale, height: (blocks.at(-1)?.next ?? 20) - 14, marks: [...links, ...back, ...marks] };
}

type Grid = {
  readonly columns: number;
  readonly left: number;
  readonly column: number;
  readonly tops: readonly number[];
  readonly bottom: number;
};

function drawAcross({ steps, loop = false }: ProcessData, scale: Scale): Drawing {
  const columns = columnsFor(steps.length);
  const left = loop ? 30 : 4;
  const column = (scale.width - left - 10) / columns;
  const rows = Array.from({ length: Math.ceil(steps.length / columns) }, (_, row) =>
    steps.slice(row * columns, (row + 1) * columns),
  );
  const heights = rows.map((row) =>
    Math.max(...row.map((step) => drawStep(step, { x: 0, y: 0, width: column - 18 }, scale).height)),
  );
  const tops = heights.map((_, row) => 4 + heights.slice(0, row).reduce((sum, height) => sum + height + 58, 0));
  const bottom = (tops.at(-1) ?? 0) + 28 + (heights.at(-1) ?? 0);
  const grid: Grid = { columns, left, column, tops, bottom };
  const marks = steps.flatMap((step, index) => {
    const { x, y } = cell(index, grid);
    return [numeral(index, x, y + 15, 'start'), ...drawStep(step, { x, y: y + 24, width: column - 18 }, scale).marks];
  });
  const links = steps.slice(1).flatMap((_, index) => drawLink(index, grid, scale));
  return {
    scale,
    height: bottom + (loop ? 22 : 8),
    marks: [...links, ...(loop ? drawReturn(steps.length - 1, grid, scale) : []), ...marks],
  };
}

const columnsFor = (count: number) => (count <= 4 ? count : count === 7 || count === 8 ? 4 : 3);

function cell(index: number, { columns, left, column, tops }: Grid): { readonly x: number; readonly y: number } {
  return { x: round(left + (index % columns) * column), y: tops[Math.floor(index / columns)] ?? 0 };
}

/** From a step to the next one: along the row, or round the end of the row to the row below. */
function drawLink(index: number, grid: Grid, scale: Scale): readonly Mark[] {
  const [from, to] = [cell(index, grid), cell(index + 1, grid)];
  const y = from.y + 10;
  if (from.y === to.y) return [straight(`M${from.x + 20} ${y}H${to.x - 13}`), arrowhead(to.x - 6, y, 'right')];
  const turn = to.y - 18;
  return [
    straight(`M${from.x + 20} ${y}H${scale.width - 3}V${round(turn)}H${to.x + 5}V${round(to.y - 7)}`),
    arrowhead(to.x + 5, to.y - 1, 'down'),
  ];
}

function drawReturn(last: number, grid: Grid, scale: Scale): readonly Mark[] {
  const [from, to] = [cell(last, grid), cell(0, grid)];
  const end = Math.min(scale.width - 3, from.x + grid.column - 6);
  return [
    straight(`M${from.x + 20} ${from.y + 10}H${round(end)}V${round(grid.bottom + 12)}H8V${to.y + 10}H${to.x - 13}`),
    arrowhead(to.x - 6, to.y + 10, 'right'),
  ];
}
