import type { Kind, KindExample } from '@/utils/facts/kind';
import { anyOf, notAfterWord, notBeforeWord, oncePer } from '@/utils/facts/patterns';
import type { Language } from '@/utils/knowledge/language';

const fewestWords = 5;
const quotation = /“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|「[^「」]+」|"[^"]+"/gu;

const sayingOf = oncePer(
  (row: Language | undefined) => new RegExp(`${notAfterWord}${anyOf(row?.saying)}${notBeforeWord}`, 'iu'),
);

const quote: Kind = {
  kind: 'quote',
  most: 2,
  find: ({ sentences, row }, weights) =>
    sentences.flatMap(({ text }, sentence) =>
      [...text.matchAll(quotation)].flatMap((match) => {
        const start = match.index;
        const end = start + match[0].length;
        const around = `${text.slice(0, start)} ${text.slice(end)}`;
        const words = match[0].split(/\s+/).length;
        if (words < fewestWords || !sayingOf(row).test(around)) return [];
        return [{ sentence, start, end, score: 0.4 + 0.4 * (weights[sentence] ?? 0) + 0.2 / (1 + sentence) }];
      }),
    ),
};
export default quote;

export const examples: readonly KindExample[] = [
  {
    text: '“We will build it again next year,” said Ada Lindqvist.',
    finds: ['“We will build it again next year,”'],
  },
  { text: 'They called it “a bridge too far” in the town.', finds: [] },
];
