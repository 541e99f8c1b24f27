/** Most text is; nothing of what follows below touches it but case, the grave accent and white space. */
export const isPlain = (text: string): boolean => /^[ -~\s]*$/.test(text);

/**
 * Text as phrases are compared: NFKC, lower case, white space to one blank, typographic quotes and dashes to plain ones,
 * invisible characters gone. Offsets are not kept.
 */
export const foldText = (text: string): string =>
  isPlain(text) ? text.toLowerCase().replaceAll('`', "'").replace(/\s+/g, ' ').trim() : foldAll(text);

const foldAll = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
