import { labelTraits, type Stretch } from './label-traits';
import shipped from './weights/judge.json';

/** A fork (trait, cut, left where the value is not above the cut, right) or a leaf's log odds, in one flat list. */
export interface JudgeModel {
  /** The traits that the trees ask for, by name. */
  readonly traits: readonly string[];
  readonly start: number;
  /** Trees in pre-order: a fork is its trait's index and its cut, a leaf is −1 and its log odds. */
  readonly trees: readonly (readonly number[])[];
}

/** What one tree says; `at` walks the list. A left branch is skipped by walking it. */
const leafOf = (tree: readonly number[], read: (trait: number) => number): number => {
  let at = 0;
  for (;;) {
    const trait = tree[at] ?? -1;
    const value = tree[at + 1] ?? 0;
    if (trait < 0) return value;
    at = read(trait) <= value ? at + 3 : (tree[at + 2] ?? 0);
  }
};

/** How sure the judge has to be, 0 to 1: long paragraphs are lost dearly, labelled lines are kept dearly. */
const sure = { paragraph: 0.3, other: 0.5, labelled: 0.65 };
const longWords = 20;
const fewLinks = 0.35;
const shortLabelled = 40;

/** Words and link share of a block, as the judge weighs its errors. */
export interface Weight {
  readonly words: number;
  readonly linkShare: number;
}

/** Of every block, how likely it is story, 0 to 1: boosted trees over its traits and its labels. */
const chancesOf = (
  stretches: readonly Stretch[],
  columns: Readonly<Record<string, Float32Array>>,
  language: string,
  model: JudgeModel = shipped,
): { readonly chances: Float32Array; readonly labelled: Float32Array } => {
  const labels = labelTraits(stretches, language);
  const none = new Float32Array(stretches.length);
  const asked = model.traits.map((name) => columns[name] ?? labels[name] ?? none);
  const chances = Float32Array.from(stretches, (_, index) => {
    const read = (trait: number) => asked[trait]?.[index] ?? 0;
    let odds = model.start;
    for (const tree of model.trees) odds += leafOf(tree, read);
    return 1 / (1 + Math.exp(-odds));
  });
  return { chances, labelled: labels.label ?? none };
};

/**
 * Judges every block of a page: is it story? Where the judge would keep less than half of the words that Readability kept,
 * it has misread the page, and Readability's choice stands.
 */
export const judge = (
  stretches: readonly Stretch[],
  columns: Readonly<Record<string, Float32Array>>,
  weights: readonly Weight[],
  language: string,
  model?: JudgeModel,
): readonly boolean[] => {
  const { chances, labelled } = chancesOf(stretches, columns, language, model);
  const kept = columns.kept ?? new Float32Array(stretches.length);
  const isStory = weights.map(({ words, linkShare }, index) => {
    const isParagraph = words >= longWords && linkShare < fewLinks;
    const needed =
      labelled[index] && words <= shortLabelled ? sure.labelled : isParagraph ? sure.paragraph : sure.other;
    return (chances[index] ?? 0) > needed;
  });
  const wordsWhere = (holds: (index: number) => boolean) =>
    weights.reduce((sum, { words }, index) => sum + (holds(index) ? words : 0), 0);
  const misread = wordsWhere((index) => isStory[index] ?? false) < wordsWhere((index) => kept[index] === 1) / 2;
  return misread ? isStory.map((_, index) => kept[index] === 1) : isStory;
};
