import type { Language } from '@/utils/knowledge/language';
import { letters } from '@/utils/text/letters';
import { oncePer } from '@/utils/text/once-per';
import type { Stretch } from '@/utils/text/words';
import { anyOf, inSmallLetters, large, notAfterWord, notBeforeWord } from './patterns';
import { stopwordsOf } from './topics';

/** What somebody said, word for word: the quotation with its marks, and where the text names who said it. */
export interface Quotation extends Stretch {
  /** The number of the text it stands in. */
  readonly text: number;
  readonly speaker?: Stretch & { readonly text: number };
}

/** Shorter ones are words in doubt, titles or nicknames. */
const fewestWords = 3;
const longest = 900;
/** In characters, marks included. Straight marks open and close alike, so that shorter ones are paired off all the same. */
const shortest = 12;
/** How far from a quotation its speaker stands, in characters: after it, before it. */
const reachAfter = 160;
const reachBefore = 260;

const quotation = new RegExp(
  [
    `“[^“”]{10,${longest}}”`,
    `„[^„“”]{10,${longest}}[“”]`,
    `«[^«»]{10,${longest}}»`,
    `「[^「」]{5,${longest}}」`,
    `"[^"]{1,${longest}}"`,
  ].join('|'),
  'gu',
);
const anyMark = /[“”„«»「」"]/u;

const particles = 'of|the|de|la|al|van|von|der|bin';
/** A full stop stands in a name only behind what is short: “Dr.”, “J.R.”; behind a longer word the sentence ends. */
const plainName = `(?:(?:\\p{Lu}(?:[${letters}'’-]*|[${letters}.]{0,4}\\.)|${particles})\\s){0,6}\\p{Lu}[${letters}'’-]+(?<!['’]s?)(?!['’]s)`;
/** Ada Lindqvist (R-Halden), the mayor of it, said: what stands between a name and its verb. */
const aside = '(?:\\s\\([^)]*\\))?(?:,(?:[^,.;“"]|\\.(?=\\S)){2,90}\\.?,)?';

const patternsOf = oncePer((row: Language | undefined) => {
  // Inside a sentence a verb is small: “the United States” states nothing.
  const say = anyOf(row?.saying);
  const says = anyOf(large(row?.saying?.filter((verb) => !row.addressing?.includes(verb))));
  const small = `(?!${anyOf([...stopwordsOf(row)])}${notBeforeWord})\\p{Ll}[${letters}-]+`;
  // Clinton campaign spokesman Brian Fallon: a name, what it is, a name.
  const name = `${plainName}(?:(?:\\s${small}){1,4}\\s${plainName})?`;
  const owner = `\\p{Lu}[${letters}]+['’]s`;
  // A clause that leans on another one is not part of a noun: “a deterrence to what it called”.
  const inside = `(?!${anyOf([...(row?.leaning ?? []), ...(row?.pronouns ?? []), 'for'])}${notBeforeWord})[${letters}'’-]+`;
  const notName = `(?!${anyOf(large([...stopwordsOf(row)].filter((word) => !row?.determiners?.includes(word))))}${notBeforeWord})`;
  // What happened “in an interview” was said by nobody named so.
  const notWithin = `(?<!${anyOf(large(row?.placePrepositions))}\\s)`;
  const common = `${notWithin}(?:${anyOf(large(row?.determiners))}|${owner})\\s(?:${inside}\\s){0,4}?${inside}`;
  const speaker = `(?<speaker>${common}|${anyOf(large(row?.pronouns))}${notBeforeWord}|${notName}${name})`;
  const helper = '(?:\\p{Ll}+ly\\s|has\\s|had\\s|also\\s|then\\s|later\\s|would\\s)?';
  const pattern = (source: string) => new RegExp(source, 'du');
  return {
    /** What all of them but a signature have somewhere, in small letters: they take milliseconds to make ready. */
    verb: new RegExp(say, 'u'),
    after: pattern(`^[,.!?…]?\\s*,?\\s*(?:as\\s)?${speaker}${aside}\\s+${helper}${say}${notBeforeWord}`),
    afterReversed: pattern(`^[,.!?…]?\\s*,?\\s*${says}\\s+${speaker}`),
    signed: pattern(`^\\s*[―—–-]{1,2}\\s*(?<speaker>${plainName})`),
    before: pattern(`${notAfterWord}${speaker}${aside}\\s+${helper}${say}${notBeforeWord}[^.“"”]{0,90}$`),
    beforeReversed: pattern(`${notAfterWord}${says}\\s+${speaker}[^.“"”]{0,40}$`),
    pronouns: new Set(row?.pronouns),
  };
});
type Patterns = ReturnType<typeof patternsOf>;

const stretchOf = (match: RegExpExecArray | null, offset: number): Stretch | undefined => {
  const [start, end] = match?.indices?.groups?.speaker ?? [];
  return start === undefined || end === undefined ? undefined : { start: offset + start, end: offset + end };
};

/** Who says it, as the last sentence before it tells; `offset` is where `before` starts. */
const speakerLeading = (before: string, offset: number, patterns: Patterns): Stretch | undefined => {
  if (!patterns.verb.test(inSmallLetters(before))) return undefined;
  const sentence = before.split(/(?<=[.!?]["”’]?)\s+(?=\p{Lu})/u).at(-1) ?? '';
  const from = offset + before.length - sentence.length;
  return stretchOf(patterns.before.exec(sentence), from) ?? stretchOf(patterns.beforeReversed.exec(sentence), from);
};

/** Who says it, as the words right after it or in the same sentence before it tell. */
const speakerBeside = (text: string, { start, end }: Stretch, patterns: Patterns): Stretch | undefined => {
  const after = text.slice(end, end + reachAfter).split(anyMark, 1)[0] ?? '';
  const far = text.slice(Math.max(0, start - reachBefore), start);
  const near = far.split(anyMark).at(-1) ?? '';
  const hasVerb = patterns.verb.test(inSmallLetters(after));
  const find = (pattern: RegExp) => (hasVerb ? stretchOf(pattern.exec(after), end) : undefined);
  const following = stretchOf(patterns.signed.exec(after), end) ?? find(patterns.afterReversed);
  const leading = () => speakerLeading(near, start - near.length, patterns);
  const plain = () => find(patterns.after);
  // After a full stop inside the marks a new sentence may begin, with somebody else in it.
  const closed = /\.["”»]$/u.test(text.slice(start, end));
  return closed ? (following ?? leading() ?? plain()) : (following ?? plain() ?? leading());
};

/** “He said:” at the end of a paragraph says who speaks in the next. */
const announced = (above: string, patterns: Patterns): Stretch | undefined => {
  const before = above.trimEnd();
  const near = before.slice(-reachBefore);
  return /[:：]$/u.test(before) ? speakerLeading(near, before.length - near.length, patterns) : undefined;
};

/** The quotations of consecutive texts, in order. One without a speaker of its own has the last one's. */
export const quotationsIn = (texts: readonly string[], row: Language | undefined): readonly Quotation[] => {
  const patterns = patternsOf(row);
  let named: Quotation['speaker'];
  return texts.flatMap((text, number) => {
    let here: Quotation['speaker'];
    return [...text.matchAll(quotation)].flatMap((match): readonly Quotation[] => {
      const place = { start: match.index, end: match.index + match[0].length };
      const beside = speakerBeside(text, place, patterns);
      const whole = text.trim().length <= match[0].length + 1;
      const above = place.start === 0 ? announced(texts[number - 1] ?? '', patterns) : undefined;
      const speaker = beside
        ? { ...beside, text: number }
        : (here ?? (above ? { ...above, text: number - 1 } : whole ? named : undefined));
      here = speaker ?? here;
      const said = speaker && texts[speaker.text]?.slice(speaker.start, speaker.end);
      if (said && !patterns.pronouns.has(said.toLowerCase())) named = speaker;
      // Too short to be shown, “Undoubtedly so,” still says who goes on speaking.
      if ((match[0].length < shortest || match[0].split(/\s+/).length < fewestWords) && !/[「」]/.test(match[0]))
        return [];
      return [{ ...place, text: number, ...(speaker ? { speaker } : {}) }];
    });
  });
};
