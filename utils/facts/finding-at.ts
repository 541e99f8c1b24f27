import type { Stretch } from '@/utils/text/words';
import type { Finding } from './kind';
import { placeIn, type Story } from './story';

/** A stretch of a sentence as a finding of a given score; none where the story has no such sentence. */
export const findingAt = (
  story: Story,
  { sentence, start, end }: Stretch & { readonly sentence: number },
  score: number,
): readonly Finding[] => {
  const at = placeIn(story, sentence, { start, end });
  return at ? [{ at, score }] : [];
};
