/** Most text is; nothing of what follows below touches it but case, the grave accent and white space. */
export const isPlain = (text: string): boolean => !/[^ -~\s]/.test(text);

/**
 * Text as phrases are compared: NFKC, lower case, white space to one blank, typographic quotes and dashes to plain ones,
 * invisible characters gone. Offsets are not kept.
 */
export const foldText = (text: string): string =>
  toBlanks(isPlain(text) ? text.toLowerCase().replaceAll('`', "'") : plainSigns(text.normalize('NFKC').toLowerCase()));

/** White space to one blank. Most of it is one blank already. */
const toBlanks = (text: string): string => text.replace(/ \s+|[^\S ]\s*/g, ' ').trim();

const anySign = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff‘’ʼ`´“”„«»‐‑‒–—―]/g;

const plainSign = (sign: string): string => {
  if ('‘’ʼ`´'.includes(sign)) return "'";
  if ('“”„«»'.includes(sign)) return '"';
  return '‐‑‒–—―'.includes(sign) ? '-' : '';
};

const plainSigns = (text: string): string => text.replace(anySign, plainSign);
