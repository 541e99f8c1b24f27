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

/** Below these a guess would be one; above, function words tell languages apart (Cavnar & Trenkle's short words). */
const fewestWords = 12;
const smallestShare = 0.15;
/** How far the best language must be ahead of the next: neighbours such as Danish and Norwegian share half their words. */
const ahead = 1.2;
/** Function words are as dense at the start of an article as anywhere. */
const enoughText = 6000;

const scriptLanguage = (text: string) => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(([script, language]) => {
    const share = (text.match(script)?.length ?? 0) / Math.max(1, letters);
    return share > (language === 'ja' ? 0.1 : 0.5);
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
  const shares = [...languages.values()]
    .map(({ tag, stopwords }) => {
      const known = new Set(stopwords);
      return { tag, share: words.filter((word) => known.has(word)).length / words.length };
    })
    .sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  return best && best.share >= smallestShare && best.share >= ahead * (next?.share ?? 0) ? best.tag : undefined;
};
