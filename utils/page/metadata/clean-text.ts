/** Nobody writes a longer headline or name; a meta value can hold a book. */
const longest = 1_000;

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' }).concat(
    Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', hellip: '…' }),
  ),
);

const decode = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return named.get(name.toLowerCase()) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** One line of letters, signs and single blanks, as most values are: without entities and without what nobody sees. */
const clean = /^(?:[!-%'-~¡-¬®-ʯ‐-‧]+(?: [!-%'-~¡-¬®-ʯ‐-‧]+)*)?$/;

/**
 * A value from a page as one line of text, at most 1,000 characters. Many pages escape twice, so entities are read once
 * more, as text. Control characters, those that turn or hide what follows (bidi overrides, zero width), and icons that only
 * a site's own font can draw are gone.
 */
export const cleanText = (value: string | null | undefined): string => {
  const text = (value ?? '').slice(0, longest).trim();
  return clean.test(text) ? text : cleaned(text);
};

const cleaned = (text: string): string =>
  text
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, decode)
    .replace(/[\t-\r\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters and digits alone, lower case, accents off, a space between words: how two wordings are compared. */
export const foldTitle = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
