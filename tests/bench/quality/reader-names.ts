/** Who is measured, in this order. */
export const readerNames = ['nutgraf', 'readability', 'defuddle'] as const;
