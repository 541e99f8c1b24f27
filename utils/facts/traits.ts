import type { Language } from '@/utils/knowledge/language';
import { oncePer } from '@/utils/text/once-per';
import { inOrder } from './in-order';
import type { Kinship } from './kinship';
import type { Sentence, Story } from './story';
import { topicCountsOf } from './topic-counts';

/** What the model looks at in a sentence, in the order of its weights. */
export const traitNames = [
  'early',
  'position',
  'first',
  'second',
  'third',
  'fourth',
  'depth',
  'nearEnd',
  'length',
  'short',
  'long',
  'central',
  'typical',
  'likeLead',
  'likeStart',
  'likeTitle',
  'common',
  'top',
  'numbers',
  'amount',
  'hasQuote',
  'allQuote',
  'capitals',
  'pronoun',
  'question',
  'saying',
  'colon',
  'bracket',
  'dated',
  'fresh',
  'told',
  'storyLength',
  'paragraphStart',
  'weight',
  'dense',
  'sharesLead',
  'likeNext',
  'personal',
  'shouting',
] as const;
type Traits = Readonly<Record<(typeof traitNames)[number], number>>;

const quotationMark = /["“”„«»「」『』]/u;
const opensQuoted = /^["“„«「『‘']/u;
const closesQuoted = /["”“»」』’'][.,]?$/u;
const amount = /[$£€¥₹₽]\s?\d|\d\s?(?:%|٪)/u;
/** Most of a text is small letters and blanks: what is neither is cheap to tell, what is a capital in any script is not. */
const number = /(?![a-z ])\p{Nd}[\p{Nd},.]*/gu;
const capital = /\s(?!["“(]?[a-z])(?<=[\p{Ll}\p{Nd},;'’”"]\s)["“(]?\p{Lu}[\p{L}'’-]+/gu;
const shouted = /(?![a-z ])\p{Lu}{4,}/gu;
const topSize = 12;
/** How far back a sentence is compared with what was told before. */
const memory = 30;

type Sense = 'pronoun' | 'saying' | 'dated' | 'personal';

/** What single words tell of their sentence. */
const sensesOf = oncePer((row: Language | undefined): ReadonlyMap<string, readonly Sense[]> => {
  const senses = new Map<string, Sense[]>();
  const add = (sense: Sense, words: readonly string[] = []) => {
    for (const word of words) senses.set(word, [...(senses.get(word) ?? []), sense]);
  };
  add('pronoun', row?.leaning);
  add('saying', row?.saying);
  add('dated', row && [row.months, row.weekdays].flat(2));
  add('personal', row?.personal);
  return senses;
});

const yes = (value: boolean) => (value ? 1 : 0);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);
const sharedBy = (words: ReadonlySet<string>, of: ReadonlySet<string>) => {
  let shared = 0;
  for (const word of words) if (of.has(word)) shared++;
  return shared;
};
const share = (words: ReadonlySet<string>, of: ReadonlySet<string>) => sharedBy(words, of) / (of.size || 1);

const wordTraits = ({ text, small }: Sentence, row: Language | undefined) => {
  const senses = sensesOf(row);
  const told = new Set<Sense>();
  for (const word of small) for (const sense of senses.get(word) ?? []) told.add(sense);
  return {
    numbers: Math.min(3, text.match(number)?.length ?? 0),
    amount: yes(amount.test(text)),
    hasQuote: yes(quotationMark.test(text)),
    allQuote: yes(opensQuoted.test(text)) + yes(opensQuoted.test(text) && closesQuoted.test(text)),
    pronoun: yes(senses.get(small[0] ?? '')?.includes('pronoun') === true),
    question: yes(/[?？؟]["”’»]?$/u.test(text)),
    saying: yes(told.has('saying')),
    colon: yes(/[:：]/u.test(text)),
    bracket: yes(/[(（]/u.test(text)),
    dated: yes(told.has('dated')),
    personal: yes(told.has('personal')),
    shouting: yes((text.match(shouted)?.length ?? 0) > 1),
  };
};

/** The traits of every sentence of a story, each in the order of `traitNames`. */
export const traitsOf = (story: Story, kinship: Kinship): readonly Float64Array[] => {
  const { sentences, titleTopics, row } = story;
  const size = sentences.length;
  const { of: counts, ranked } = topicCountsOf(story);
  const most = counts.get(ranked[0] ?? '') ?? 1;
  const top = new Set(ranked.slice(0, topSize));
  const lead = new Set(sentences[0]?.topics);
  const title = new Set(titleTopics);
  const capitals = sentences.map(({ text }) => text.match(capital)?.length ?? 0);
  const usualCapitals = mean(capitals);
  const usualLength = Math.max(1, mean(sentences.map(({ words }) => words.length)));
  const seen = new Set<string>();
  return sentences.map((sentence, index) => {
    const { topics, words, inBlock } = sentence;
    const own = new Set(topics);
    const fresh = own.size === 0 ? 0 : (own.size - sharedBy(own, seen)) / own.size;
    for (const topic of own) seen.add(topic);
    let told = 0;
    for (let other = Math.max(0, index - memory); other < index; other++)
      told = Math.max(told, kinship.alike(index, other));
    const likeLead = index > 0 ? kinship.alike(index, 0) : 0;
    const traits: Traits = {
      early: 1 / (1 + index),
      position: Math.log(1 + index),
      first: yes(index === 0),
      second: yes(index === 1),
      third: yes(index === 2),
      fourth: yes(index === 3),
      depth: index / size,
      nearEnd: yes(index >= size - 3),
      length: Math.log(Math.max(1, words.length) / usualLength),
      short: yes(words.length < 0.4 * usualLength),
      long: yes(words.length > 1.7 * usualLength),
      central: kinship.central[index] ?? 0,
      typical: kinship.typical[index] ?? 0,
      likeLead,
      likeStart: index > 1 ? Math.max(likeLead, kinship.alike(index, 1)) : 0,
      likeTitle: share(own, title),
      common: mean(topics.map((topic) => counts.get(topic) ?? 0)) / most,
      top: sharedBy(own, top) / topSize,
      capitals: Math.max(-4, Math.min(4, (capitals[index] ?? 0) - usualCapitals)),
      fresh,
      told,
      storyLength: Math.log(size),
      paragraphStart: yes(inBlock === 0),
      weight: topics.reduce((sum, topic) => sum + Math.log(1 + (counts.get(topic) ?? 0)), 0) / 20,
      dense: topics.length / Math.max(1, words.length),
      sharesLead: index > 0 ? share(own, lead) : 1,
      likeNext: index + 1 < size ? kinship.alike(index, index + 1) : 0,
      ...wordTraits(sentence, row),
    };
    return inOrder(traitNames, traits);
  });
};
