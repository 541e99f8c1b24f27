import type { Draft, KeyFact, Removal } from '@/utils/article/article';
import { textAt } from '@/utils/article/place';
import { atOnce, type Steps } from '@/utils/steps';
import { choosePoints } from './choose-points';
import type { Finding, Kind } from './kind';
import { kinds } from './kinds';
import { kinshipOf } from './kinship';
import { pointModel } from './point-model';
import { type At, placeIn, type Story, storyOf } from './story';
import { traitsOf } from './traits';
import { logOddsOf } from './tree-model';

/** Facts of one kind, the surest first, each said once. */
const strongest = ({ most }: Kind, findings: readonly Finding[], draft: Draft) => {
  const said = new Set<string>();
  return [...findings]
    .sort((a, b) => b.score - a.score || a.at.block - b.at.block || a.at.start - b.at.start)
    .filter(({ at }) => {
      const text = textAt(draft.blocks, at).toLowerCase();
      return !said.has(text) && said.add(text);
    })
    .slice(0, most);
};

/** The gate: a fact stands, word for word, within a block that may be pointed at, or it is nothing. */
const gateOf = (draft: Draft, { texts }: Story) => {
  const stands = ({ block, start, end }: At) => {
    const text = texts.get(block);
    if (text === undefined || start < 0 || end <= start || end > text.length) return false;
    const said = textAt(draft.blocks, { block, start, end });
    return said === text.slice(start, end) && said.trim() !== '';
  };
  return ({ at, speaker }: Finding) => stands(at) && (speaker === undefined || stands(speaker));
};

/** `findFacts` in steps. */
export function* factsInSteps(draft: Draft, removals: readonly Removal[]): Steps<readonly KeyFact[]> {
  const story = storyOf(draft, removals);
  yield;
  const kinship = kinshipOf(story.sentences.map(({ topics }) => topics));
  yield;
  const logOdds = traitsOf(story, kinship).map((traits) => logOddsOf(pointModel.alone, traits));
  const weights = logOdds.map((value) => 1 / (1 + Math.exp(-value)));
  yield;
  const points = choosePoints(story, kinship, logOdds, pointModel).flatMap(({ sentence, score }) => {
    const { text = '' } = story.sentences[sentence] ?? {};
    const at = placeIn(story, sentence, { start: 0, end: text.length });
    return at ? [{ kind: 'point' as const, at, score }] : [];
  });
  const stands = gateOf(draft, story);
  const facts: KeyFact[] = points.filter(stands);
  for (const kind of kinds) {
    yield;
    const found = strongest(kind, kind.find(story, weights), draft).filter(stands);
    facts.push(...found.map((finding) => ({ kind: kind.kind, ...finding })));
  }
  return facts;
}

/**
 * What is worth knowing first in an article: its key points in reading order, then the facts of every kind, the surest
 * first. Every fact points at a verbatim stretch of a kept paragraph, quote or list item.
 */
export const findFacts = (draft: Draft, removals: readonly Removal[]): readonly KeyFact[] =>
  atOnce(factsInSteps(draft, removals));
