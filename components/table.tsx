import type { ComponentChildren } from 'preact';
import type { Cell, Table as TableBlock } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { t } from '@/utils/i18n';
import { SpanText } from './span-text';

/** Pages write spans of thousands to say “all of them”. */
const widest = 100;

const spanOf = (cells: number | undefined, most: number) => Math.min(cells ?? 1, most);

const Row = ({ row, rows, isHead }: { readonly row: readonly Cell[]; readonly rows: number; isHead: boolean }) => {
  const Tag = isHead ? 'th' : 'td';
  return (
    <tr>
      {row.map(({ spans, columns, rows: down }, index) => (
        <Tag
          key={index}
          {...(isHead && { scope: 'col' })}
          colSpan={spanOf(columns, widest)}
          rowSpan={spanOf(down, rows)}
        >
          <SpanText spans={spans} />
        </Tag>
      ))}
    </tr>
  );
};

const Rows = ({ rows, isHead }: { readonly rows: readonly (readonly Cell[])[]; readonly isHead: boolean }) => (
  <>
    {rows.map((row, index) => (
      <Row key={index} row={row} rows={rows.length - index} isHead={isHead} />
    ))}
  </>
);

/** A table of the article. A wide one scrolls in its own frame, by keyboard too. */
export const Table = ({ block, children }: { readonly block: TableBlock; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y: what scrolls must be reachable by keyboard, and have a name there
  <div class="wide" role="group" aria-label={textOf(block) || t('table')} tabIndex={0}>
    <table>
      {block.spans.length > 0 && <caption>{children}</caption>}
      {block.head.length > 0 && (
        <thead>
          <Rows rows={block.head} isHead />
        </thead>
      )}
      <tbody>
        <Rows rows={block.rows} isHead={false} />
      </tbody>
    </table>
  </div>
);
