import { oncePer } from '@/utils/text/once-per';
import { combinationTraitsOf } from './combination-traits';
import { fullest } from './fullest';
import { isOpening, isStatement } from './is-statement';
import type { Kinship } from './kinship';
import type { Abroad, PointModel } from './point-model';
import { sendsElsewhere } from './sends-elsewhere';
import type { Story } from './story';
import { valueOfTrees } from './tree-model';

/** A sentence that was chosen, by its number in the story. `score` is 0 to 1. */
export interface Chosen {
  readonly sentence: number;
  readonly score: number;
}

/** MMR (Carbonell & Goldstein 1998): how much a sentence's own worth counts against repeating what is chosen. */
const worth = 0.7;
/** The best sentences by themselves; sets of them are compared. */
const candidates = 6;
/** How many points pay, as the model tells. */
const sizes = [2, 3];
const mostPoints = 5;
/** Two points may say most of a story; one under several headings gets a third. */
const fewestPoints = 3;
const fewestWords = 4;
/** Stories shorter than this many sentences get one point; shorter than `tooShort` none. */
const short = 5;
const tooShort = 2;
/** The model learnt from English, and from English read as if nobody knew it. */
const trainedIn = /^(?:en|und)\b/i;

/** Whether a sentence can stand by itself at the top of an article. */
const canStand = ({ sentences }: Story, index: number): boolean => {
  const sentence = sentences[index];
  if (sentence === undefined || sentence.words.length < fewestWords) return false;
  const states = sentence.block === sentences[0]?.block ? isOpening : isStatement;
  return states(sentence.text, sentence.words.length);
};

/** Whether it opens on the sentence before: “But …”, “He …”, “That’s …”. */
const leans = ({ sentences, row }: Story, index: number) => {
  const [opener = ''] = sentences[index]?.words[0]?.toLowerCase().split(/['’]/) ?? [];
  return (row?.leaning ?? []).includes(opener);
};

/** Sentences of alike things in a list are alike: so many of the shorter one's words stand in the other, which is hardly longer. */
const alikeWords = 0.7;
const alikeLength = 1.5;

const saysAgain = ({ sentences }: Story, index: number, other: number): boolean => {
  const wordsAt = (at: number) => new Set(sentences[at]?.words.map((word) => word.toLowerCase()));
  const [one, two] = [wordsAt(index), wordsAt(other)];
  const [short, long] = one.size < two.size ? [one, two] : [two, one];
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared >= alikeWords * short.size && long.size <= alikeLength * short.size;
};

/** What each sentence is worth by itself, as log odds. */
const hopesOf = ({ language }: Story, logOdds: readonly number[], { lead }: Abroad): readonly number[] =>
  trainedIn.test(language) ? logOdds : logOdds.map((value, index) => value + lead / (1 + index));

/** How many points a story may have. How many pay is learnt from English; elsewhere a longer story has more. */
const sizesOf = ({ language, sentences }: Story, { three, four }: Abroad): readonly number[] => {
  if (trainedIn.test(language) || sentences.length < three) return sizes;
  return sentences.length < four ? [3] : [4];
};

/** What only says that something follows, and what asks: neither tells a fact. */
const tellsNothing = /[:：?？؟]['"’”»)]*$/u;

/** The sentences that may be points, looked for once: those that can stand; quotations, questions and promos only where there is nothing else. */
const ableIn = oncePer((story: Story | undefined): readonly number[] => {
  if (!story) return [];
  const standing = [...story.sentences.keys()].filter((index) => canStand(story, index));
  const plain = standing.filter((index) => !story.sentences[index]?.quoted);
  const told = plain.filter((index) => {
    const { text = '' } = story.sentences[index] ?? {};
    return !tellsNothing.test(text) && !sendsElsewhere(text, story.row);
  });
  if (told.length > 0) return told;
  return plain.length > 0 ? plain : standing;
});

const setsOf = (items: readonly number[], size: number): readonly (readonly number[])[] =>
  size === 0 ? [[]] : items.flatMap((item, at) => setsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));

/** The sets of sentences that might be a story's points, each in reading order, from those best by themselves. */
export const combinationsOf = (
  story: Story,
  hopes: readonly number[],
  counts: readonly number[] = sizes,
): readonly (readonly number[])[] => {
  const able = [...ableIn(story)]
    .sort((a, b) => (hopes[b] ?? 0) - (hopes[a] ?? 0) || a - b)
    .slice(0, candidates)
    .sort((a, b) => a - b);
  return able.length === 0 ? [] : counts.flatMap((count) => setsOf(able, Math.min(count, able.length)));
};

/** The traits of such sets, for the model and its training. */
export const judgeOf = (story: Story, kinship: Kinship, hopes: readonly number[]) =>
  combinationTraitsOf(story, kinship, hopes, (index) => leans(story, index));

/** The key points of a story in its order: strong together, unlike each other, no more than half from one section. */
export const choosePoints = (
  story: Story,
  kinship: Kinship,
  logOdds: readonly number[],
  { together, abroad }: Pick<PointModel, 'together' | 'abroad'>,
): readonly Chosen[] => {
  const { sentences } = story;
  if (sentences.length < tooShort) return [];
  const sectionOf = (index: number) => sentences[index]?.section;
  const sections = new Set(sentences.map(({ section }) => section)).size;
  const wanted = sections > 1 ? Math.min(mostPoints, Math.max(fewestPoints, sections)) : 0;
  const perSection = sections > 1 ? Math.ceil(wanted / 2) : mostPoints;
  const fits = (set: readonly number[]) =>
    set.every((index) => set.filter((other) => sectionOf(other) === sectionOf(index)).length <= perSection);
  const hopes = hopesOf(story, logOdds, abroad);
  const able = ableIn(story);
  const best = fullest(able, (index) => hopes[index] ?? 0);
  if (best === undefined) return [];
  const judge = judgeOf(story, kinship, hopes);
  const sets = sentences.length < short ? [] : combinationsOf(story, hopes, sizesOf(story, abroad)).filter(fits);
  const chosen = [...(fullest(sets, (set) => valueOfTrees(together, judge(set))) ?? [best])];

  const range = Math.max(1, (hopes[best] ?? 0) - Math.min(...hopes));
  const gainOf = (index: number) =>
    (worth * (hopes[index] ?? 0)) / range -
    (1 - worth) * Math.max(...chosen.map((other) => kinship.alike(index, other)));
  const pointsBeside = (index: number) => chosen.filter((other) => sectionOf(other) === sectionOf(index)).length;
  const seen = new Set(chosen);
  while (sets.length > 0 && chosen.length < wanted) {
    const open = able.filter((index) => !seen.has(index) && !leans(story, index) && fits([...chosen, index]));
    const least = Math.min(...open.map(pointsBeside));
    const next = fullest(
      open.filter((index) => pointsBeside(index) === least),
      gainOf,
    );
    if (next === undefined) break;
    seen.add(next);
    if (!chosen.some((other) => saysAgain(story, next, other))) chosen.push(next);
  }
  return carried(story, chosen)
    .sort((a, b) => a - b)
    .map((sentence) => ({ sentence, score: 1 / (1 + Math.exp(-(logOdds[sentence] ?? 0))) }));
};

/** A point that leans gives its place to the sentence it leans on, where that one can be a point and was not chosen. */
const carried = (story: Story, chosen: readonly number[]) =>
  chosen.map((index) => {
    const before = index - 1;
    const canCarry =
      leans(story, index) &&
      !chosen.includes(before) &&
      !leans(story, before) &&
      ableIn(story).includes(before) &&
      story.sentences[before]?.block === story.sentences[index]?.block;
    return canCarry ? before : index;
  });
