import { chancesOf, type Forest } from './forest';
import { labelTraits, type Stretch } from './label-traits';
import { secondLook } from './second-look';
import shipped from './weights/judge.json';

/** What a judgement takes: a first look at every block, and a second that knows what the first said of all the others. */
export interface JudgeModel {
  readonly first: Forest;
  readonly second: Forest;
}

/** The numbers that blocks are judged by, and who belongs together. */
export interface Evidence {
  readonly columns: Readonly<Record<string, Float32Array>>;
  readonly measures: readonly Weight[];
  readonly groups: Readonly<Record<string, Int32Array>>;
}

/** How sure the judge has to be, 0 to 1: long paragraphs are lost dearly, links and labelled lines are kept dearly. */
const sure = { paragraph: 0.3, other: 0.5, link: 0.8, labelled: 0.85 };
const longWords = 20;
const fewLinks = 0.35;
const mostlyLink = 0.6;
const shortLabelled = 40;
/** The first look's share in the log odds: a block in good company still has to look like story by itself. */
const firstShare = 0.3;

/** Words and link share of a block, as the judge weighs its errors. */
export interface Weight {
  readonly words: number;
  readonly linkShare: number;
}

const oddsOf = (chance: number) => Math.log(chance / (1 - chance));

/** What both looks say together, weighed in log odds. */
export const blend = (first: number, second: number): number =>
  1 / (1 + Math.exp(-(firstShare * oddsOf(first) + (1 - firstShare) * oddsOf(second))));

/** Of every block, how likely it is story, 0 to 1. */
const judged = (columns: Evidence['columns'], { measures, groups }: Evidence, model: JudgeModel): Float32Array => {
  const first = chancesOf(model.first, columns, measures.length);
  if (model.second.trees.length === 0) return first;
  const words = measures.map((measure) => measure.words);
  const second = chancesOf(model.second, { ...columns, ...secondLook(first, words, groups) }, measures.length);
  return second.map((chance, index) => blend(first[index] ?? 0, chance));
};

/** Whether a chance is enough for a block of this weight. */
export const isEnough = (chance: number, { words, linkShare }: Weight, isLabelled: boolean): boolean => {
  const isParagraph = words >= longWords && linkShare < fewLinks;
  if (isLabelled && words <= shortLabelled) return chance > sure.labelled;
  return chance > (isParagraph ? sure.paragraph : linkShare > mostlyLink ? sure.link : sure.other);
};

/**
 * Judges every block of a page: is it story? Where the judge would keep less than half of the words that Readability kept,
 * it has misread the page, and Readability's choice stands.
 */
export const judge = (
  stretches: readonly Stretch[],
  evidence: Evidence,
  language: string,
  model: JudgeModel = shipped,
): readonly boolean[] => {
  const { measures } = evidence;
  const labels = labelTraits(stretches, language);
  const chances = judged({ ...evidence.columns, ...labels }, evidence, model);
  const kept = evidence.columns.kept ?? new Float32Array(stretches.length);
  const isStory = measures.map((weight, index) => isEnough(chances[index] ?? 0, weight, labels.label?.[index] === 1));
  const wordsWhere = (holds: (index: number) => boolean) =>
    measures.reduce((sum, { words }, index) => sum + (holds(index) ? words : 0), 0);
  const misread = wordsWhere((index) => isStory[index] ?? false) < wordsWhere((index) => kept[index] === 1) / 2;
  return misread ? isStory.map((_, index) => kept[index] === 1) : isStory;
};
