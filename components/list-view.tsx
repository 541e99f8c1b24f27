import { HideThis, type OnHide } from './hide-this';
import type { List } from './nest-items';
import type { Inside } from './text-inside';

interface ListViewProps {
  readonly lists: readonly List[];
  readonly inside: Inside;
  readonly onHide: OnHide | undefined;
}

/** Lists in lists, each item with the number it had. */
export const ListView = ({ lists, inside, onHide }: ListViewProps) => (
  <>
    {lists.map(({ ordered, entries }, index) => {
      const Tag = ordered ? 'ol' : 'ul';
      return (
        <Tag key={index}>
          {entries.map(({ item, lists: within }) => (
            <li key={item.index} value={ordered ? item.block.number : undefined} dir={item.block.direction}>
              {inside(item)}
              <HideThis {...item} onHide={onHide} />
              {within.length > 0 && <ListView lists={within} inside={inside} onHide={onHide} />}
            </li>
          ))}
        </Tag>
      );
    })}
  </>
);
