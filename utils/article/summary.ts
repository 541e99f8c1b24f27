/** A line of a summary; `stands` is false where it names a number or a name that the article does not have. */
export interface SummaryLine {
  readonly text: string;
  readonly stands: boolean;
}

/** A paraphrase that a language model wrote. It is no fact: it has words of its own, so it can be wrong. */
export type Summary = readonly SummaryLine[];
