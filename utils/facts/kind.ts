import type { FactKind, Quantity } from '@/utils/article/article';
import type { At, Story } from './story';

/** A fact before the gate. */
export interface Finding {
  readonly at: At;
  /** 0 to 1; higher is surer and weightier. */
  readonly score: number;
  readonly value?: string;
  readonly quantity?: Quantity;
  readonly speaker?: At;
}

/** A kind of fact that stands in the text as a name, a day, a number: how to find it, and how many a reader wants. */
export interface Kind {
  readonly kind: FactKind;
  readonly most: number;
  /** All that qualify, in any order. `weights` says how much each sentence of the story matters, 0 to 1. */
  readonly find: (story: Story, weights: readonly number[]) => readonly Finding[];
}

/** The proof of a kind: a text, and all that it must find there, word for word; `[]` where it must find nothing. */
export interface KindExample {
  readonly language?: string;
  readonly title?: string;
  readonly text: string;
  readonly finds: readonly string[];
}
