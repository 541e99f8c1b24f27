import type { PlacedBlock } from '@/utils/article/kept-blocks';
import { t } from '@/utils/i18n';
import { EmbedCard } from './embed-card';
import { Picture, type PictureSource } from './picture';
import { Table } from './table';
import type { Inside } from './text-inside';

interface BlockViewProps {
  readonly placed: PlacedBlock;
  /** The level of a heading in our own outline. */
  readonly level: 3 | 4 | 5 | 6;
  readonly inside: Inside;
  readonly pictureSource: PictureSource;
}

const headings = { 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

/** One block of the article as the element that it is. */
export const BlockView = ({ placed, level, inside, pictureSource }: BlockViewProps) => {
  const { block } = placed;
  const words = inside(placed);
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[level];
      return <Heading dir={block.direction}>{words}</Heading>;
    }
    case 'image':
      return (
        <Picture block={block} pictureSource={pictureSource}>
          {words}
        </Picture>
      );
    case 'table':
      return (
        <Table block={block} inCell={(cell) => inside(placed, cell)}>
          {words}
        </Table>
      );
    case 'embed':
      return <EmbedCard block={block}>{words}</EmbedCard>;
    case 'code':
      return (
        // biome-ignore lint/a11y: what scrolls must be reachable by keyboard, and have a name there
        <pre class="wide" role="group" aria-label={t('code')} tabIndex={0} dir="ltr">
          <code>{words}</code>
        </pre>
      );
    default:
      return <p dir={block.direction}>{words}</p>;
  }
};
