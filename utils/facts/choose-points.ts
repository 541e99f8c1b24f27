import { isStatement } from './is-statement';
import type { Kinship } from './kinship';
import type { Story } from './story';

/** A sentence that was chosen, by its number in the story. `score` is 0 to 1. */
export interface Chosen {
  readonly sentence: number;
  readonly score: number;
}

/** MMR (Carbonell & Goldstein 1998): how much a sentence's own worth counts against repeating what is chosen. */
const worth = 0.7;
/** What a point loses for opening on the sentence before it, and for each other point of its section. */
const leaning = 0.1;
const crowding = 0.08;
const fewestWords = 4;
/** Points for an article with so many headings that each section has one to give. */
const mostPoints = 5;
/** Stories shorter than this many sentences get one point; shorter than `tooShort` none. */
const short = 5;
const tooShort = 2;

const odds = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** How many points a story of so many sentences is worth. */
const countFor = (sentences: number, sections: number) => {
  if (sentences < tooShort) return 0;
  if (sentences < short) return 1;
  const byLength = sentences < 25 ? 3 : sentences < 50 ? 4 : 5;
  return Math.max(byLength, Math.min(mostPoints, sections));
};

/** Whether a sentence can stand by itself at the top of an article. */
const canStand = ({ sentences }: Story, index: number) => {
  const sentence = sentences[index];
  return sentence !== undefined && sentence.words.length >= fewestWords && isStatement(sentence.text, sentence.words);
};

/** Whether it opens on the sentence before: “But …”, “He …”. */
const leans = ({ sentences, row }: Story, index: number) =>
  (row?.leaning ?? []).includes(sentences[index]?.words[0]?.toLowerCase() ?? '');

/** The key points of a story in its order: strong, unlike each other, no more than half from one section. */
export const choosePoints = (story: Story, kinship: Kinship, logOdds: readonly number[]): readonly Chosen[] => {
  const sections = new Set(story.sentences.map(({ section }) => section)).size;
  const most = countFor(story.sentences.length, sections);
  const perSection = sections > 1 ? Math.max(1, Math.floor(most / 2)) : most;
  const plain = story.sentences.some(({ quoted }) => !quoted);
  const able = [...story.sentences.keys()].filter(
    (index) => canStand(story, index) && !(plain && story.sentences[index]?.quoted),
  );
  const scores = able.map((index) => logOdds[index] ?? 0);
  const low = Math.min(...scores);
  const range = Math.max(...scores) - low || 1;
  const neighboursOf = (index: number, chosen: readonly number[]) =>
    chosen.filter((other) => story.sentences[other]?.section === story.sentences[index]?.section).length;
  const gainOf = (index: number, chosen: readonly number[]) => {
    const repeats = Math.max(0, ...chosen.map((other) => kinship.alike(index, other)));
    const own = (worth * ((logOdds[index] ?? 0) - low)) / range;
    const crowd = sections > 1 ? crowding * neighboursOf(index, chosen) : 0;
    return own - (1 - worth) * repeats - crowd - (leans(story, index) ? leaning : 0);
  };
  const chosen: number[] = [];
  while (chosen.length < most) {
    const open = able.filter((index) => !chosen.includes(index) && neighboursOf(index, chosen) < perSection);
    const [first, ...rest] = open;
    if (first === undefined) break;
    const best = rest.reduce((a, b) => (gainOf(b, chosen) > gainOf(a, chosen) ? b : a), first);
    const before = best - 1;
    const carried =
      leans(story, best) &&
      open.includes(before) &&
      !leans(story, before) &&
      story.sentences[before]?.block === story.sentences[best]?.block;
    chosen.push(carried ? before : best);
  }
  return chosen.sort((a, b) => a - b).map((sentence) => ({ sentence, score: odds(logOdds[sentence] ?? 0) }));
};
