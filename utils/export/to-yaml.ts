/** What template and query programs look for in a file they know nothing about. */
const tokens = /<|\[(?=\[)|\{(?=[{%])|[$`](?==)/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text as a double-quoted YAML 1.2 scalar: JSON, with everything escaped that is not printable, and an unpaired
 * surrogate as the character that stands for it.
 */
const scalar = (text: string): string =>
  JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, escaped)
    .replace(tokens, escaped);

/** Front matter: one line for each field that has a value. Any YAML reader gives back the same texts. */
export const toYaml = (fields: Readonly<Record<string, string | undefined>>): string => {
  const lines = Object.entries(fields).flatMap(([name, text]) => (text ? [`${name}: ${scalar(text)}`] : []));
  return ['---', ...lines, '---'].join('\n');
};
