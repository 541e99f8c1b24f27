import type { ComponentChild, ComponentChildren } from 'preact';
import type { Cell, Table as TableBlock } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { t } from '@/utils/i18n';
import type { CellInside } from './text-inside';

/** Pages write spans of thousands to say “all of them”. */
const widest = 100;

const spanOf = (cells: number | undefined, most: number) => Math.min(cells ?? 1, most);

/** Gives the words of a cell, ready to stand in it. */
type InCell = (cell: CellInside) => ComponentChild;

interface RowsProps {
  readonly rows: readonly (readonly Cell[])[];
  /** The number of their first cell in the table. */
  readonly first: number;
  readonly isHead: boolean;
  readonly inCell: InCell;
}

interface RowProps extends Omit<RowsProps, 'rows'> {
  readonly row: readonly Cell[];
  /** How many rows there are from this one on. */
  readonly left: number;
}

const Row = ({ row, first, left, isHead, inCell }: RowProps) => {
  const Tag = isHead ? 'th' : 'td';
  return (
    <tr>
      {row.map(({ spans, columns, rows: down }, index) => (
        <Tag
          key={index}
          {...(isHead && { scope: 'col' })}
          colSpan={spanOf(columns, widest)}
          rowSpan={spanOf(down, left)}
        >
          {inCell({ number: first + index, spans })}
        </Tag>
      ))}
    </tr>
  );
};

const Rows = ({ rows, first, ...more }: RowsProps) => {
  let next = first;
  const starts = rows.map((row) => {
    const start = next;
    next += row.length;
    return start;
  });
  return (
    <>
      {rows.map((row, index) => (
        <Row key={index} row={row} first={starts[index] ?? first} left={rows.length - index} {...more} />
      ))}
    </>
  );
};

interface TableProps {
  readonly block: TableBlock;
  readonly inCell: InCell;
  /** The caption. */
  readonly children: ComponentChildren;
}

/** A table of the article. A wide one scrolls in its own frame, by keyboard too. */
export const Table = ({ block, inCell, children }: TableProps) => (
  // biome-ignore lint/a11y: what scrolls must be reachable by keyboard, and have a name there
  <div class="wide" role="group" aria-label={textOf(block) || t('table')} tabIndex={0}>
    <table>
      {block.spans.length > 0 && <caption>{children}</caption>}
      {block.head.length > 0 && (
        <thead>
          <Rows rows={block.head} first={0} isHead inCell={inCell} />
        </thead>
      )}
      <tbody>
        <Rows rows={block.rows} first={block.head.flat().length} isHead={false} inCell={inCell} />
      </tbody>
    </table>
  </div>
);
