/** The words of class names and ids, lower case: `cite_note-Lind2019-12` is cite, note, lind2019 and 12. Single signs are none. */
export const nameWords = (names: string): readonly string[] =>
  names
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
