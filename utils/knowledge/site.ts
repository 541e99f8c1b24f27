import type { Reason } from '@/utils/article/article';

/** One thing that a publisher or a publishing system puts into its stories. */
export interface SiteInsert {
  readonly reason: Reason;
  /** A class or id word of the block, or several that stand there together, parted by blanks, lower case. */
  readonly origin?: readonly string[];
  /** The block opens with these words. Lower case, as `foldText` writes them. */
  readonly opens?: readonly string[];
}

/** What we know about a publisher, or about a system that many publish with. Data only. */
export interface Site {
  readonly name: string;
  /** Ends of host names, without a leading dot; left out for a system, which may stand on any host. */
  readonly hosts?: readonly string[];
  readonly inserts: readonly SiteInsert[];
}

/** The proof of a row: blocks with the words they stood in, that go or stay. */
export interface SiteExamples {
  readonly url: string;
  readonly removes: readonly { readonly reason: Reason; readonly text: string; readonly origin?: readonly string[] }[];
  readonly keeps: readonly { readonly text: string; readonly origin?: readonly string[] }[];
}
