import { attributeOf, localNameOf } from './dom';

const longestClass = 300;

/** The elements that a copy may have. */
export const known = new Set(
  'a abbr address article aside b bdi bdo blockquote body br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark menu nav ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
);

/** A copy of a page while it is made. */
export interface Copying {
  readonly page: Document;
  /** The window that shows the page, where one does. */
  readonly view: Window | null;
  /** The ids of what the page's buttons open and close. */
  readonly opened: ReadonlySet<string>;
  readonly target: Document;
  readonly base: string;
  readonly elements: Element[];
  /** What is not copied where it stands: bars, other stories, and streamed parts that already stand in their place. */
  readonly leftOut: Set<Element>;
  text: number;
  pictures: number;
}

/** An element of the copy, counted, that stands nowhere yet. */
export const make = (copying: Copying, name: string): Element => {
  const copy = copying.target.createElement(name);
  copying.elements.push(copy);
  return copy;
};

/** What a rule may ask of a form or a button once they are boxes and words like any other. */
export const classOf = (element: Element): string => {
  const name = localNameOf(element);
  const own = (attributeOf(element, 'class') ?? '').slice(0, longestClass);
  return known.has(name) ? own : `${own} ${name}`.trim();
};
