import { expect, test } from 'vitest';
import { draftFrom } from '@/tests/support/block-from';
import { choosePoints } from '@/utils/facts/choose-points';
import { kinshipOf } from '@/utils/facts/kinship';
import { pointModel } from '@/utils/facts/point-model';
import { storyOf } from '@/utils/facts/story';

/** The sentences of a note that are chosen, where its second one looks best. */
const chosenOf = (second: string): readonly number[] => {
  const story = storyOf(
    draftFrom([`The bridge of Halden opened on Sunday after nine years of building. ${second}`]),
    [],
  );
  const kinship = kinshipOf(story.sentences.map(({ words }) => words));
  return choosePoints(story, kinship, [0, 5], pointModel).map(({ sentence }) => sentence);
};

test.each(['That is', 'That’s', "It's", 'They’re the reason'])(
  'a point that leans on the sentence before gives it its place: “%s …”',
  (opener) => {
    expect(chosenOf(`${opener} why thousands of people walked across the river in the rain.`)).toEqual([0]);
  },
);

test('one that stands by itself keeps it', () => {
  expect(chosenOf('Halden’s mayor and thousands of people walked across the river in the rain.')).toEqual([1]);
});
