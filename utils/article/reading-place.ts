/** How far somebody has read, so that it is found again when blocks were put back or the text is laid out anew. */
export interface ReadingPlace {
  /** The first letters of the paragraph on top, without white space. */
  readonly begins: string;
  /** How much of it has been passed, 0 to 1. */
  readonly share: number;
  /** How far below the line that is read it began, in CSS pixels; none where some of it has been passed. */
  readonly gap?: number;
}
