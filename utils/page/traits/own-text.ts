import type { RawBlock } from '@/utils/page/raw-blocks';
import { type ColumnMaker, type Columns, flag, log, share } from './columns';
import type { Measure } from './measure';

/** A long paragraph is told by its beginning as well as by all of it. In characters. */
const beginning = 400;

/** Digits, and capitals at the start of a word: of Western European text, and of all scripts. */
const westernDigit = /\d/g;
const anyDigit = /\p{Nd}/gu;
const westernCapital = /(?<![A-Za-zªµºÀ-ÖØ-öø-ÿ])[A-ZÀ-ÖØ-Þ]/g;
const anyCapital = /(?<!\p{L})\p{Lu}/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** What a block's words look like. */
export const ownText = (column: ColumnMaker, blocks: readonly RawBlock[], measures: readonly Measure[]): Columns => {
  const texts = blocks.map(({ text }) => text.slice(0, beginning));
  const each = (read: (block: RawBlock, measure: Measure) => number) =>
    column((index) => {
      const block = blocks[index];
      const measure = measures[index];
      return block && measure ? read(block, measure) : 0;
    });
  const eachText = (read: (text: string, measure: Measure) => number) =>
    column((index) => {
      const measure = measures[index];
      return measure ? read(texts[index] ?? '', measure) : 0;
    });
  return {
    words: each((_, { words }) => log(words)),
    characters: each((_, { characters }) => log(characters)),
    wordLength: each((_, { words, characters }) => share(characters, words)),
    linkShare: each((_, { linkShare }) => linkShare),
    links: each(({ runs }) => log(runs.filter(({ linked }) => linked).length)),
    boldShare: each(({ bold }, { characters }) => share(bold, characters)),
    commas: eachText((text) => log(count(text, /[,،、，;]/gu))),
    endsSentence: each((_, measure) => flag(measure.endsSentence)),
    digits: eachText((text, { isWestern }) => share(count(text, isWestern ? westernDigit : anyDigit), text.length)),
    capitalised: eachText((text, { words, isWestern }) =>
      words > 60 ? 0.2 : share(count(text, isWestern ? westernCapital : anyCapital), words),
    ),
    address: eachText((text) => flag(/https?:|www\.|@\w/.test(text))),
  };
};
