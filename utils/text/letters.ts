/**
 * Letters and their marks, as the inside of a character class, for patterns made of many words. `\p{L}\p{M}` says the same
 * of every script there is, in over a thousand ranges: a browser takes milliseconds to make each such pattern ready, and
 * does so at every page. Rare signs between the ranges count as letters.
 */
export const letters = [
  'A-Za-zªµºÀ-ÖØ-öø-\\u037d\\u037f-\\u0386\\u0388-\\u05bd\\u05bf-\\u05f2',
  '\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u0963',
  '\\u0971-\\u09e5\\u09f0-\\u0a65\\u0a70-\\u0ae5\\u0af0-\\u0be5\\u0bf0-\\u0c65\\u0c70-\\u0ce5\\u0cf0-\\u0d65\\u0d70-\\u0e3e',
  '\\u0e40-\\u0e4f\\u0e5a-\\u1fff\\u2c00-\\u2dff',
  '\\u3005-\\u3007\\u3021-\\u302f\\u3031-\\u303c\\u3041-\\u30fa\\u30fc-\\u31ff\\u3400-\\ufd3d\\ufd40-\\ufe0f\\ufe20-\\ufe2f\\ufe70-\\ufefe',
  '\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
].join('');

/** The same for the digits of all scripts that news is read in: `\p{Nd}`. */
export const digits =
  '\\d\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u09e6-\\u09ef\\u0a66-\\u0a6f\\u0ae6-\\u0aef\\u0be6-\\u0bef\\u0c66-\\u0c6f\\u0ce6-\\u0cef\\u0d66-\\u0d6f\\u0e50-\\u0e59\\uff10-\\uff19';
