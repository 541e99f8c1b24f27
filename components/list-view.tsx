import type { List } from './nest-items';
import type { Inside } from './text-inside';

/** Lists in lists, each item with the number it had. */
export const ListView = ({ lists, inside }: { readonly lists: readonly List[]; readonly inside: Inside }) => (
  <>
    {lists.map(({ ordered, entries }, index) => {
      const Tag = ordered ? 'ol' : 'ul';
      return (
        <Tag key={index}>
          {entries.map(({ item, lists: within }) => (
            <li key={item.index} value={ordered ? item.block.number : undefined} dir={item.block.direction}>
              {inside(item)}
              {within.length > 0 && <ListView lists={within} inside={inside} />}
            </li>
          ))}
        </Tag>
      );
    })}
  </>
);
