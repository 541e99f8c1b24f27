/** What a run of text looks like. Several may hold at once. */
export type Mark = 'strong' | 'emphasis' | 'code' | 'sub' | 'sup' | 'strike' | 'mark';

/** A run of text in one style. `href` is an absolute http(s) or mailto address, or a fragment of this article. */
export interface Span {
  readonly text: string;
  readonly href?: string;
  readonly marks?: readonly Mark[];
  /** BCP 47, where it differs from the article's. */
  readonly lang?: string;
}

export interface Cell {
  readonly spans: readonly Span[];
  readonly columns?: number;
  readonly rows?: number;
}

interface BlockBase {
  readonly spans: readonly Span[];
  /** Class, id and tag words the block stood in, innermost first, lower case: what a rule may ask of the lost markup. */
  readonly origin: readonly string[];
  /** Set where the block runs against the article's own direction. */
  readonly direction?: 'ltr' | 'rtl';
}

export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph' | 'quote' | 'code';
}
export interface Heading extends BlockBase {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4 | 5 | 6;
}
/** One list item. `depth` counts from 0; `number` is the item's own number in an ordered list. */
export interface Item extends BlockBase {
  readonly kind: 'item';
  readonly ordered: boolean;
  readonly depth: number;
  readonly number?: number;
}
/** A picture; its spans are the caption, `credit` its maker. Sizes in CSS pixels. */
export interface Picture extends BlockBase {
  readonly kind: 'image';
  readonly src: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
  readonly credit?: string;
}
/** A table; its spans are the caption. */
export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
}
/** A video, post or other foreign thing, as a card that links to it; its spans are the text it showed. */
export interface Embed extends BlockBase {
  readonly kind: 'embed';
  readonly href: string;
  readonly provider?: string;
}

/** The smallest part of an article that a rule, a fact or a reader can point at. */
export type Block = Paragraph | Heading | Item | Picture | Table | Embed;
