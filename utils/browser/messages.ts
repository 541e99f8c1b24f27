import type { Article, PageState, Removal } from '@/utils/article/article';
import type { Highlight } from '@/utils/article/highlight';
import type { Pictures, SavedStory } from '@/utils/article/saved-article';

/** Why there is nothing to show. Each has its sentence in `_locales` and a next step in the view. */
export const pageProblems = ['no-article', 'not-allowed', 'busy', 'left'] as const;
export type PageProblem = (typeof pageProblems)[number];

/** What became of reading a page. */
export type Reading =
  /** `minutes`: reading time. It goes along, since it takes all that is known about languages to tell. */
  | {
      readonly article: Article;
      readonly minutes: number;
      /** Set where the story comes in several pages: how many, and how many of them are in the article. */
      readonly pages?: { readonly count: number; readonly read: number };
      /** How many of the reader's rules for the site would have taken parts of the story, and were not used. */
      readonly unused?: number;
    }
  /** `state`: what a page without an article shows instead. */
  | { readonly problem: PageProblem; readonly state?: PageState };

/** A page in a language that the content script has not learnt: its tag, or some of its text where it says none. */
export interface Wanting {
  readonly language: string;
  readonly sample: string;
}

export const saveProblems = ['disk-full', 'private', 'not-saved'] as const;
export type SaveProblem = (typeof saveProblems)[number];
export type Saving = { readonly saved: SavedStory; readonly isNew: boolean } | { readonly problem: SaveProblem };

/** What became of a highlight. */
export type HighlightKept = { readonly kept: true } | { readonly problem: SaveProblem };

/** What the content script answers, to pages of this extension alone. */
export interface ContentAnswers {
  /** The pictures of the article that the page had loaded and lets us copy. Loads nothing. */
  pictures(): Promise<Pictures>;
  /** Takes over what the popup put back or put away. */
  setRemovals(removals: readonly Removal[]): Promise<void>;
}

/** What the background answers, to pages of this extension and to its content scripts, whose every word it checks. */
export interface BackgroundAnswers {
  save(article: Article, pictures: Pictures): Promise<Saving>;
  /** Takes a save back: the story as it was before, or gone where it was new. */
  unsave(id: string): Promise<void>;
  isSaved(id: string): Promise<boolean>;
  /** What was marked in a story, by pages of ours or of its own site. */
  highlights(id: string): Promise<readonly Highlight[]>;
  /** Keeps a highlight of a saved story, in the place of the one with its id. */
  keepHighlight(id: string, highlight: Highlight): Promise<HighlightKept>;
  dropHighlight(id: string, highlight: string): Promise<void>;
  openLibrary(): Promise<void>;
  /** Brings the dyslexia-friendly face to the page that asks. */
  bringFace(): Promise<void>;
  /** Lets the reader choose what to read of the page in a tab. */
  pickBlock(tabId: number): Promise<void>;
  /** Lays the reader over the page that asks. */
  showReader(): Promise<void>;
}
