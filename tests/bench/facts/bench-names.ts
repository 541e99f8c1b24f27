import { prf } from './compare';
import type { Rooms } from './load-rooms';
import { readSet } from './read-set';

interface NerRow {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

export const namedSets = ['conll', 'en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru'];
/** Sentences that stand together as one story would, so that a name can be known by its other mentions. */
const together = 20;

const goldOf = ({ tags }: NerRow) => {
  const spans: { readonly start: number; end: number }[] = [];
  tags.forEach((tag, at) => {
    const last = spans.at(-1);
    if (tag === 'O') return;
    if (tag.startsWith('B') || last?.end !== at) spans.push({ start: at, end: at + 1 });
    else last.end = at + 1;
  });
  return spans;
};

const tight = /^(?:[.,;:!?%)\]]|n't$|['’]s?$)/;

/** The sentence as a paper prints it, and where every token stands in it. */
const printed = ({ tokens }: NerRow) => {
  let text = '';
  const places = tokens.map((token, at) => {
    if (at > 0 && !tight.test(token) && !/[([$£€]$/.test(tokens[at - 1] ?? '')) text += ' ';
    const start = text.length;
    text += token;
    return { start, end: text.length };
  });
  return { text, places };
};

/** Names, whatever their type, exact to the character, against CoNLL-03 and WikiNEuRal. Lines all in capitals are left out. */
export const benchNames = (rooms: Rooms, set: string, examine?: (line: string) => void) => {
  const language = set === 'conll' ? 'en' : set;
  const rows = readSet<NerRow>(`dev-ner-${set}`).filter(({ tokens }) => tokens.some((token) => /\p{Ll}/u.test(token)));
  const count = { hits: 0, ours: 0, gold: 0 };
  for (let at = 0; at < rows.length; at += together) {
    const part = rows.slice(at, at + together);
    const lines = part.map(printed);
    const blocks = lines.map(({ text }) => ({ kind: 'paragraph' as const, spans: [{ text }], origin: [] }));
    const mentions = rooms.mentionsIn(
      lines.map(({ text }) => ({ text, words: rooms.wordsOf(text, language) })),
      rooms.storyOf({ url: '', title: '', language, direction: 'ltr', blocks }, []).row,
    );
    part.forEach((row, number) => {
      const { text, places } = lines[number] ?? { text: '', places: [] };
      const gold = goldOf(row).map(({ start, end }) => ({ start: places[start]?.start, end: places[end - 1]?.end }));
      const ours = mentions.filter(({ sentence }) => sentence === number);
      count.gold += gold.length;
      count.ours += ours.length;
      for (const mention of ours) {
        const hit = gold.some(({ start, end }) => start === mention.start && end === mention.end);
        if (hit) count.hits++;
        else examine?.(`wrong\t${mention.text}\t${text}`);
      }
      for (const { start, end } of gold)
        if (!ours.some((mention) => mention.start === start && mention.end === end))
          examine?.(`missed\t${text.slice(start, end)}\t${text}`);
    });
  }
  return prf(count.hits, count.ours, count.gold);
};
