/** Bytes of UTF-8, ending included: short enough for every file system, synchronised folders and archives. */
const longestName = 120;

/** Characters that a file system forbids, and those that are not seen: control, direction, tags, unpaired surrogates. */
const unfit = /[/\\:*?"<>|\p{C}\p{Zl}\p{Zp}]+/gu;

/** Names that Windows keeps for devices, with any ending, and files that folders obey. */
const reserved = /^(con|prn|aux|nul|(com|lpt)[\d¹²³]|desktop\.ini)(\.|$)/i;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const cutTo = (text: string, bytes: number): string => {
  let cut = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text.slice(0, bytes))) {
    if (bytesOf(cut + segment) > bytes) break;
    cut += segment;
  }
  return cut;
};

/** A name for a file that any system takes, from an article's title: `Kim’s train crosses.md`. `ending` is without its dot. */
export const fileName = (title: string, ending: string): string => {
  const words = title.normalize('NFC').replace(unfit, ' ').replace(/\s+/gu, ' ');
  const start = words.replace(/^[\s.~+=@-]+/u, '');
  const name = cutTo(reserved.test(start) ? `Article ${start}` : start, longestName - bytesOf(ending) - 1);
  return `${name.replace(/[\s.]+$/u, '') || 'Article'}.${ending}`;
};
