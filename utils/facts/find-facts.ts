import type { Draft, KeyFact, Removal } from '@/utils/article/article';
import { textAt } from '@/utils/article/place';
import { choosePoints } from './choose-points';
import type { Finding, Kind } from './kind';
import { kinds } from './kinds';
import { kinshipOf } from './kinship';
import { type Story, storyOf } from './story';
import { traitsOf } from './traits';
import { logOddsOf } from './tree-model';
import pointModel from './weights/points.json';

/** Facts of one kind, the surest first, each said once. */
const strongest = ({ most }: Kind, findings: readonly Finding[], story: Story) => {
  const said = new Set<string>();
  return [...findings]
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence || a.start - b.start)
    .filter(({ sentence, start, end }) => {
      const text = story.sentences[sentence]?.text.slice(start, end).toLowerCase() ?? '';
      return !said.has(text) && said.add(text);
    })
    .slice(0, most);
};

/** The gate: a fact is a stretch of a sentence that may be pointed at, word for word, or it is nothing. */
const isTrue = (draft: Draft, story: Story, { sentence, start, end }: Finding) => {
  const home = story.sentences[sentence];
  if (!home || start < 0 || end <= start || end > home.text.length) return false;
  const at = { block: home.block, start: home.start + start, end: home.start + end };
  return textAt(draft.blocks, at) === home.text.slice(start, end);
};

/**
 * What is worth knowing first in an article: its key points in reading order, then who, when, where, figures and quotes,
 * the surest first. Every fact points at a verbatim stretch of a kept paragraph, quote or list item.
 */
export const findFacts = (draft: Draft, removals: readonly Removal[]): readonly KeyFact[] => {
  const story = storyOf(draft, removals);
  const kinship = kinshipOf(story.sentences.map(({ topics }) => topics));
  const logOdds = traitsOf(story, kinship).map((traits) => logOddsOf(pointModel, traits));
  const weights = logOdds.map((value) => 1 / (1 + Math.exp(-value)));
  const points = choosePoints(story, kinship, logOdds).map(
    ({ sentence, score }): readonly [KeyFact['kind'], Finding] => [
      'point',
      { sentence, score, start: 0, end: story.sentences[sentence]?.text.length ?? 0 },
    ],
  );
  const found = kinds.flatMap((kind) =>
    strongest(kind, kind.find(story, weights), story).map((finding): readonly [KeyFact['kind'], Finding] => [
      kind.kind,
      finding,
    ]),
  );
  return [...points, ...found]
    .filter(([, finding]) => isTrue(draft, story, finding))
    .map(([kind, { sentence, start, end, score }]) => {
      const { block = 0, start: from = 0 } = story.sentences[sentence] ?? {};
      return { kind, score, at: { block, start: from + start, end: from + end } };
    });
};
