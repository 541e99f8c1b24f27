import type { RawBlock } from '@/utils/page/raw-blocks';
import type { Tree } from './tree';

/** Of every block a number for the company it is in: blocks with the same number belong together. */
export type Groups = Readonly<Record<string, Int32Array>>;

const levels = 4;
/** A long text is told by its beginning. In characters. */
const beginning = 300;

const numbered = (names: readonly string[]): Int32Array => {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
};

/** The section that a block stands in, by the index of its heading, −1 before the first; a heading heads its own. */
const sections = (blocks: readonly RawBlock[]): Int32Array => {
  let heading = -1;
  return Int32Array.from(blocks, ({ kind }, index) => {
    if (kind === 'heading') heading = index;
    return heading;
  });
};

/** Who belongs together: by box, up to four levels, by section, by shape, by text. */
export const groupsOf = (blocks: readonly RawBlock[], tree: Tree, shapeNames: readonly string[]): Groups => ({
  ...Object.fromEntries(
    Array.from({ length: levels }, (_, level) => [
      `box${level}`,
      Int32Array.from(tree.boxes, (boxes) => boxes[Math.min(level, boxes.length - 1)] ?? 0),
    ]),
  ),
  section: sections(blocks),
  shape: numbered(shapeNames),
  text: numbered(blocks.map(({ text }) => text.slice(0, beginning).toLowerCase())),
});
