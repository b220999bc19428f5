import { checkContent } from '#check/check-content.ts';
import { findingsText } from '#check/print.ts';
import { withContent } from '#tests/unit/check/fixture-tree.ts';

export const items = 'modules/basics/items.yaml';
export const lesson = 'modules/basics/sharing.mdx';

/** What the check prints of a sound course in which one text was replaced. */
export const said = (file: string, find: string, replace: string) =>
  withContent([{ file, find, replace }], (root) => findingsText(checkContent(root).findings));
