import type { Language } from '@/utils/knowledge/language';
import { digits, letters } from '@/utils/text/letters';
import { oncePer } from '@/utils/text/once-per';
import type { Stretch } from '@/utils/text/words';
import { nameWithin } from './large-nouns';
import { anyOf, inSmallLetters, notAfterWord, notBeforeWord } from './patterns';
import { isDemonym, regionNamesOf } from './region-names';
import type { Sentence } from './story';
import { stopwordsOf } from './topics';

/** A name where it stands in a sentence, and what stands around it. */
export interface Mention {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A title before it, a verb of saying beside it. */
  readonly asPerson: boolean;
  /** A preposition of place before it. */
  readonly asPlace: boolean;
  /** It belongs to a country: Russia’s Far East. */
  readonly owned: boolean;
  /** A word in small letters after it, so that it may be an adjective: Japanese media. */
  readonly describes: boolean;
}

/** Little words inside names: Bank of England, Ursula von der Leyen. */
const particles = 'of|de|la|du|del|della|di|da|dos|das|do|van|von|der|den|zu|zur|bin|ibn|al|el|af|av|&';
const capitalised = `\\p{Lu}[${letters}${digits}’'.&-]*`;
const run = new RegExp(`${notAfterWord}${capitalised}(?:\\s+(?:(?:${particles})\\s+){0,2}${capitalised})*`, 'gu');
/** Where nouns are large, “von” rather stands between a noun and a name than inside a name. */
const plainRun = new RegExp(
  `${notAfterWord}${capitalised}(?:\\s+(?:(?:de|la|del|van(?:\\s+der)?)\\s+){0,2}${capitalised})*`,
  'gu',
);
/** LONDON (Reuters) –: where a story was written stands before its agency or a dash. */
const opensDateline = /^(?:,\s[\p{L}.]+(?:\s\p{Nd}{1,2})?)?\s*(?:\(\p{Lu}[\p{L}\s/]*\)|[—–-]{1,2}\s)/u;
/** How far from the start of a story its agency stands, in characters. */
const dateline = 60;
const leadingParticles = new RegExp(`^(?:(?:${particles})\\s+)+`, 'u');
const possessive = /['’]s?$/u;
const owner = /(\p{Lu}[\p{L}\p{M}]+)['’]s\s$/u;
const owns = /^['’]s\s/;
const contraction = /['’]\p{L}+$/u;
const ending = /[.'’&-]+$/u;
const initials = /(?:^|\s)(?:\p{Lu}\.)+$/u;

/** What a text ends in: read backwards from its end, not tried at every sign. */
const endingIn = (pattern: string) => new RegExp(`$(?<=${pattern})`, 'u');

const patternsOf = oncePer((row: Language | undefined) => {
  const calendar = row ? [row.months, row.weekdays, row.nearDays].flat(2) : [];
  const honorifics = (row?.honorifics ?? []).flatMap((title) => title.replaceAll('.', '').split(' '));
  const saying = anyOf(row?.saying);
  const prepositions = (row?.placePrepositions ?? []).filter((word) => !row?.towards?.includes(word));
  const places = [...prepositions, ...(row?.placeNouns ?? [])];
  return {
    dropped: new Set([...calendar, ...honorifics, ...stopwordsOf(row), ...(row?.leaning ?? [])]),
    honorifics: new Set(honorifics),
    titleBefore: endingIn(`${notAfterWord}${anyOf(honorifics)}\\.?\\s+`),
    sayingAfter: new RegExp(`^,?\\s+(?:[${letters}]+\\s+)?${saying}${notBeforeWord}`, 'u'),
    sayingBefore: endingIn(`${notAfterWord}${saying}\\s+`),
    placeBefore: endingIn(`${notAfterWord}${anyOf(places)}\\s+(?<article>[${letters}]{1,3}\\s+)?`),
  };
});

/** What follows a colon is written as if a sentence began: “Storage: Offering …”. */
const isBehindColon = (text: string, at: number) => /[:?!]\s["“‘(]?$/.test(text.slice(Math.max(0, at - 3), at));

const opensAt = (text: string, at: number) => isBehindColon(text, at) || !/[\p{L}\p{N}]/u.test(text.slice(0, at));

/** How often words of a story stand in small letters, and how often with a capital inside a sentence. */
const spellingsOf = (sentences: readonly Pick<Sentence, 'text' | 'words'>[]) => {
  const small = new Map<string, number>();
  const inside = new Map<string, number>();
  const count = (counts: Map<string, number>, word: string) => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { text, words } of sentences) {
    let end = 0;
    for (const word of words) {
      const start = text.indexOf(word, end);
      end = start + word.length;
      if (/^(?:[a-z]|\p{Ll})/u.test(word)) count(small, word.replace(possessive, ''));
      else if (/^\p{Lu}/u.test(word) && !opensAt(text, start))
        count(inside, word.replace(possessive, '').toLowerCase());
    }
  }
  /** Written small more often than large: a word that a heading or a list makes large is no name. */
  const isCommon = (word: string) => (small.get(word) ?? 0) > (inside.get(word) ?? 0);
  return { small, inside, isCommon };
};

/** What belongs to somebody, “Russia’s Far East”, is two names; so are a byline and the place of a dateline right behind it. */
const seam = /['’]s\s+/g;
const seamInDateline = /['’]s\s+|(?<=\p{Ll})\s+(?=\p{Lu}{4,}(?:\s\p{Lu}{2,})*$)/gu;

/** Capitalised runs, cut at their seams. */
const runsIn = (text: string, row: Language | undefined): readonly Stretch[] => {
  const runs = [...text.matchAll(row?.largeNouns ? plainRun : run)].flatMap((match) => {
    const isDateline = opensDateline.test(text.slice(match.index + match[0].length));
    const cuts = [...match[0].matchAll(isDateline ? seamInDateline : seam)];
    const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
    const ends = [...cuts.map((cut) => cut.index), match[0].length];
    return starts.map((start, at) => ({ start: match.index + start, end: match.index + (ends[at] ?? start) }));
  });
  return row?.largeNouns ? runs.flatMap((stretch) => nameWithin(text, stretch, row) ?? []) : runs;
};

/** A first word is large anyway. It is a name where it is a country, a tongue, or in capitals throughout. */
const isKnownName = (name: string, row: Language | undefined) =>
  /^(?:[\p{Lu}&]\.?){2,}$/u.test(name) ||
  regionNamesOf(row?.tag ?? 'und').has(name.toLowerCase()) ||
  isDemonym(name, row?.tag ?? 'und');

/** No word in small letters follows, as in tables of results, “Halden 2 1”, and in lists behind a colon: “Out: Halden, Orlen.” */
const isAlone = (text: string, start: number, end: number) =>
  /^\s*(?:$|\s\p{Lu}|[\d(][\d\s.,:;()/–-]*(?:$|\p{Lu}))/u.test(text.slice(end)) ||
  (/^[,;.)]/.test(text.slice(end)) && isBehindColon(text, start));

/** Nothing happens in “Phase 2” or “Q3”, though it stands there as a place does. */
const isNumbered = (name: string, after: string) => /\d$/.test(name) || /^\s\d/.test(after);

const plain = (word: string) => word.replace(ending, '').replace(contraction, '').toLowerCase();

/** Every capitalised name of a story, in order; none in scripts that have no capitals. */
export const mentionsIn = (
  sentences: readonly Pick<Sentence, 'text' | 'words'>[],
  row: Language | undefined,
): readonly Mention[] => {
  const patterns = patternsOf(row);
  const { small, inside, isCommon } = spellingsOf(sentences);
  const isTopic = (word: string | undefined) => word !== undefined && !stopwordsOf(row).has(word);
  return sentences.flatMap(({ text }, sentence) =>
    runsIn(text, row).flatMap((match): readonly Mention[] => {
      const opens = opensAt(text, match.start);
      let { start } = match;
      let name = text.slice(match.start, match.end);
      let titled = false;
      const title = [...name.matchAll(/\S+\s+/g)].findLast((word) => patterns.honorifics.has(plain(word[0].trim())));
      if (title) {
        titled = true;
        start += title.index + title[0].length;
        name = name.slice(title.index + title[0].length);
      }
      for (;;) {
        const [first = ''] = name.split(/\s/, 1);
        const word = plain(first);
        const unsure = opens && start === match.start && small.has(word) && !inside.has(word);
        if (first === '' || /^\p{Lu}\.$/u.test(first) || !(patterns.dropped.has(word) || unsure)) break;
        const rest = name.slice(first.length).trimStart().replace(leadingParticles, '');
        start += name.length - rest.length;
        name = rest;
      }
      name = name.replace(possessive, '');
      if (!initials.test(name)) name = name.replace(ending, '');
      // A caption runs on into the next sentence: “… at Halden A crowd of …”.
      const [tail = '', word = ''] = /\s+(\p{Lu}\p{Ll}*)$/u.exec(name) ?? [];
      if (!isTopic(word.toLowerCase()) && /^\s\p{Ll}/u.test(text.slice(start + name.length)))
        name = name.slice(0, name.length - tail.length);
      const single = !/\s/.test(name);
      // An agency in its own dateline is nobody the story is about: “Halden (HNA) – …”.
      const agency = sentence === 0 && start < dateline && text[start - 1] === '(' && text[start + name.length] === ')';
      const isSure = () =>
        inside.has(plain(name)) || isKnownName(name, row) || isAlone(text, start, start + name.length);
      if (single && !titled && name !== name.toUpperCase() && isCommon(plain(name))) return [];
      if (agency || plain(name).length < 2 || (opens && start === match.start && single && !isSure())) return [];
      const before = text.slice(Math.max(0, start - 40), start);
      const after = text.slice(start + name.length, start + name.length + 40);
      const belongs = owner.exec(before)?.[1];
      const describes = isTopic(/^\s(\p{Ll}+)/u.exec(after)?.[1]);
      const [smallBefore, smallAfter] = [inSmallLetters(before), inSmallLetters(after)];
      const place = patterns.placeBefore.exec(smallBefore);
      return [
        {
          sentence,
          start,
          end: start + name.length,
          text: name,
          asPerson:
            titled ||
            patterns.titleBefore.test(smallBefore) ||
            patterns.sayingAfter.test(smallAfter) ||
            patterns.sayingBefore.test(smallBefore),
          asPlace:
            // “In the Norway election” says whose it is, as “in Norway’s election” does.
            (place !== null &&
              !isNumbered(name, after) &&
              !(place.groups?.article && describes && isKnownName(name, row)) &&
              !owns.test(after)) ||
            (sentence === 0 && (start === 0 || name === name.toUpperCase()) && opensDateline.test(after)),
          owned: belongs !== undefined && isKnownName(belongs, row),
          describes,
        },
      ];
    }),
  );
};
