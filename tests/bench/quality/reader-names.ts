/** Who is measured, in this order: readers of a page's DOM in a browser, then those that parse HTML themselves in node. */
export const readerNames = ['nutgraf', 'readability', 'defuddle', 'postlight', 'extractus'] as const;

export type ReaderName = (typeof readerNames)[number];
