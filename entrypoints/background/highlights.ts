import { hostOf } from '@/utils/article/address';
import { parseHighlight } from '@/utils/article/parse-article';
import { isOwnPage, type Sender } from '@/utils/browser/ask';
import type { HighlightKept } from '@/utils/browser/messages';
import { dropHighlight, highlightsOf, keepHighlight } from '@/utils/library/highlights';

/** A content script may ask about stories of its own site and no other; our own pages have no such bounds. */
const mayTouch = (id: string, sender: Sender): boolean => {
  const { tab, url = '' } = sender;
  if (isOwnPage(sender)) return true;
  return URL.canParse(id) && hostOf(id) === hostOf(tab?.url ?? url);
};

const keep = async (id: string, value: unknown, sender: Sender): Promise<HighlightKept> => {
  if (sender.tab?.incognito) return { problem: 'private' };
  const parsed = parseHighlight(value);
  if ('fault' in parsed || !mayTouch(id, sender)) return { problem: 'not-saved' };
  try {
    return await keepHighlight(id, parsed.value);
  } catch (error) {
    console.error(error);
    return { problem: 'not-saved' };
  }
};

/** What the background answers about highlights. */
export const highlightAnswers = {
  highlights: async ([id]: readonly unknown[], sender: Sender) =>
    mayTouch(String(id), sender) ? highlightsOf(String(id)) : [],
  keepHighlight: ([id, highlight]: readonly unknown[], sender: Sender) => keep(String(id), highlight, sender),
  dropHighlight: async ([id, highlight]: readonly unknown[], sender: Sender) => {
    if (mayTouch(String(id), sender)) await dropHighlight(String(id), String(highlight));
  },
};
