import { languages } from '@/utils/knowledge/languages';
import { wordsOf } from './words';

/** Scripts that one language alone writes, or that tell it in news. Kana comes before Han: Japanese mixes both. */
const scripts: readonly (readonly [RegExp, string | undefined])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/gu, undefined],
];

/** How much of a text's letters has to be in a script; what Japanese and Chinese mix with other scripts is longer in those. */
const scriptShares: Readonly<Record<string, number>> = { ja: 0.1, zh: 0.3 };

/** Below these a guess would be one; above, function words tell languages apart (Cavnar & Trenkle's short words). */
const fewestWords = 12;
const smallestShare = 0.15;
/**
 * How far the best language must be ahead of the next. Neighbours such as Danish and Norwegian share half their function
 * words; then those that only one of the two has decide, where they are several.
 */
const ahead = 1.2;
const aheadInOwn = 1.5;
const fewestOwn = 3;
/** Function words are as dense at the start of an article as anywhere. */
const enoughText = 6000;

interface Row {
  readonly tag: string;
  readonly known: ReadonlySet<string>;
}

const scriptLanguage = (text: string) => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(([script, language]) => {
    const share = (text.match(script)?.length ?? 0) / Math.max(1, letters);
    return share > (scriptShares[language ?? ''] ?? 0.5);
  });
  return found && { language: found[1] };
};

/** The language a text is written in, as a BCP 47 primary tag; nothing where it is too short or too close to call. */
export const languageOfText = (text: string): string | undefined => {
  const sample = text.slice(0, enoughText);
  const script = scriptLanguage(sample);
  if (!script || script.language) return script?.language;
  const words = wordsOf(sample.toLowerCase(), 'und');
  if (words.length < fewestWords) return undefined;
  const rows = [...languages.values()].map(({ tag, stopwords }) => ({ tag, known: new Set(stopwords) }));
  const countOf = ({ known }: Row, but?: Row) =>
    words.filter((word) => known.has(word) && !but?.known.has(word)).length;
  const [best, next] = rows
    .map((row) => ({ row, share: countOf(row) / words.length }))
    .sort((a, b) => b.share - a.share);
  if (!best || best.share < smallestShare) return undefined;
  if (!next || best.share >= ahead * next.share) return best.row.tag;
  const own = countOf(best.row, next.row);
  const others = countOf(next.row, best.row);
  if (Math.max(own, others) < fewestOwn || Math.max(own, others) < aheadInOwn * Math.min(own, others)) return undefined;
  return own > others ? best.row.tag : next.row.tag;
};
