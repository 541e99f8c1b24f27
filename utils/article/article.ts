import type { Block } from './block';
import type { Place } from './place';

/** Why a block was taken out, as a person would say it. The words are in `_locales`. */
export const reasons = [
  'related',
  'newsletter',
  'advertisement',
  'share',
  'comments',
  'app',
  'author',
  'subscription',
  'notice',
  'headline',
  'byline',
  'credit',
  'navigation',
  'repeated',
  'beside',
  'reader',
  'site',
] as const;
export type Reason = (typeof reasons)[number];

/** A block that the reader does not see, and why. `rule` names who says so: `language/de`, `links`, `site/…`. */
export interface Removal {
  readonly at: Place;
  readonly reason: Reason;
  readonly rule: string;
}

export const factKinds = ['point', 'who', 'what', 'when', 'where', 'why', 'how', 'figure', 'quote'] as const;
export type FactKind = (typeof factKinds)[number];

/** What a figure amounts to. Worked out from its words, so never shown alone. */
export interface Quantity {
  readonly value: number;
  /** The other end of a range: 12 in “10 to 12 years”. */
  readonly upTo?: number;
  /** What is counted or measured, in the article's own word; `%` for per cent in every spelling. */
  readonly unit?: string;
  /** ISO 4217. */
  readonly currency?: string;
}

/** Something worth knowing first. It has no text of its own, so it cannot say what the article does not. */
export interface KeyFact {
  readonly at: Place;
  readonly kind: FactKind;
  /** 0 to 1; higher is surer. */
  readonly score: number;
  /** What a date means, as ISO 8601 writes it: `2026-03-01`, `2026-W09`. Worked out, so never shown alone. */
  readonly value?: string;
  /** Of a figure: its number, unit and currency. */
  readonly quantity?: Quantity;
  /** Of a quotation: where the article names who says it. */
  readonly speaker?: Place;
}

/** A lead picture that the page itself already showed. */
export interface LeadPicture {
  readonly src: string;
  readonly alt: string;
}

/** Where a further page of a story begins that comes in several: its first block, its number, where it was read. */
export interface Part {
  readonly block: number;
  readonly page: number;
  readonly url: string;
}

/**
 * What a page shows, where that is not a story from end to end: its consent notice, a list of stories, a report that goes
 * on, a video or pictures with few words beside them.
 */
export const pageStates = ['consent', 'front', 'live', 'video', 'gallery'] as const;
export type PageState = (typeof pageStates)[number];

/** A page as a list of blocks, before anybody judged them. */
export interface Draft {
  /** The address the reader sees, absolute. */
  readonly url: string;
  /** The page's own canonical address, on the same site; saving goes by it. */
  readonly canonicalUrl?: string;
  readonly title: string;
  readonly byline?: string;
  readonly siteName?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  /** BCP 47. `und` where nothing tells. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly lead?: LeadPicture;
  /** The page says that its story is not free, and shows little of it. */
  readonly isTeaser?: boolean;
  /** How many words the page says the whole story has; set where there is but a part of it. */
  readonly wordCount?: number;
  readonly state?: PageState;
  readonly blocks: readonly Block[];
}

/** A page that was read: its blocks, and what points at them. */
export interface Article extends Draft {
  readonly removals: readonly Removal[];
  readonly facts: readonly KeyFact[];
  /** Where its further pages begin, if it came in several and they were read. */
  readonly parts?: readonly Part[];
}
