import { expect, test } from 'vitest';
import { blockFrom, draftFrom, prose } from '@/tests/support/block-from';
import { byJudgement } from '@/utils/clean/by-judgement';

const reasonsOf = (story: readonly string[], ...left: readonly (readonly [string, readonly string[]])[]) => {
  const kept = [0, 1, 2].map((at) => blockFrom(`${prose[at % 2]} So it went.`, story));
  const draft = draftFrom([...kept, ...left.map(([text, origin]) => blockFrom(text, origin))]);
  return byJudgement(draft, [true, true, true]).map(({ reason }) => reason);
};

test('what the judge left out has the reason that its box is named after, else that its words or links give', () => {
  const left = [
    ['Every Friday in your letterbox', ['signup', 'box']],
    ['What readers wrote', ['respond']],
    ['[How the mill was saved]()', ['box']],
    ['12 September 2023', ['box']],
    ['The tide tables', ['box']],
  ] as const;
  expect(reasonsOf(['text'], ...left)).toEqual(['newsletter', 'comments', 'related', 'byline', 'beside']);
});

test('a name of the story’s own box is no reason', () => {
  expect(reasonsOf(['paywall', 'text'], ['The tide tables', ['paywall', 'text']])).toEqual(['beside']);
  expect(reasonsOf(['text'], ['The tide tables', ['paywall', 'text']])).toEqual(['subscription']);
});
