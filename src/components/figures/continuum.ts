import {
  hair,
  round,
  straight,
  textBlock,
  type Block,
  type Drawing,
  type Mark,
  type Scale,
} from '#components/figures/geometry.ts';
import type { ContinuumData, Step } from '#components/figures/figure-data.ts';

/** One line from one end to the other; each step stands at a mark on it. Steps are in order, not to scale. */
export function drawContinuum(data: ContinuumData, scale: Scale): Drawing {
  return scale.name === 'small' || data.steps.length > 6 ? drawDown(data, scale) : drawAcross(data, scale);
}

function drawAcross({ steps, ends }: ContinuumData, scale: Scale): Drawing {
  const line = 34;
  const [left, right] = [2, scale.width - 2];
  const column = (right - left) / steps.length;
  const halves = ends.map((end, index) =>
    textBlock(end, 'place', scale, {
      x: index === 0 ? left : right,
      y: 2,
      width: scale.width / 2 - 10,
      anchor: index === 0 ? 'start' : 'end',
    }),
  );
  const columns = steps.map((step, index) => {
    const x = round(left + 1 + index * column);
    const words = drawStep(step, { x, y: line + 16, width: column - 14 }, scale);
    return { height: words.height, marks: [straight(`M${x} ${line - 6}v12`), ...words.marks] };
  });
  const height = line + 16 + Math.max(...columns.map((each) => each.height)) + 6;
  return {
    scale,
    height,
    marks: [
      straight(`M${left} ${line}H${right}`),
      ...halves.flatMap((each) => each.marks),
      ...columns.flatMap((each) => each.marks),
    ],
  };
}

function drawDown({ steps, ends }: ContinuumData, scale: Scale): Drawing {
  const [line, words] = [10, 34];
  const place = (y: number) => ({ x: words, y, width: scale.width - words - 2 });
  const first = textBlock(ends[0], 'place', scale, place(0));
  const body = steps.reduce<{ readonly marks: readonly Mark[]; readonly y: number }>(
    (drawn, step) => {
      const block = drawStep(step, place(drawn.y), scale);
      const y = round(drawn.y + 9);
      return {
        marks: [
          ...drawn.marks,
          straight(`M${line - 6} ${y}h12`),
          hair(`M${line + 6} ${y}H${words - 5}`),
          ...block.marks,
        ],
        y: drawn.y + block.height + 14,
      };
    },
    { marks: [], y: first.height + 16 },
  );
  const last = textBlock(ends[1], 'place', scale, place(body.y + 2));
  const height = body.y + last.height + 8;
  return {
    scale,
    height,
    marks: [straight(`M${line} 2V${round(height - 4)}`), ...first.marks, ...body.marks, ...last.marks],
  };
}

type Place = { readonly x: number; readonly y: number; readonly width: number };

/** The label of a step with its note under it. */
export function drawStep({ label, note = '' }: Step, { x, y, width }: Place, scale: Scale): Block {
  const name = textBlock(label, 'name', scale, { x, y, width });
  const quiet = textBlock(note, 'quiet', scale, { x, y: y + name.height + 1, width });
  return { marks: [...name.marks, ...quiet.marks], height: name.height + quiet.height + 1 };
}
