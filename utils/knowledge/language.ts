import type { Reason } from '@/utils/article/article';

/** The reasons that words alone can give. */
export const spokenReasons = [
  'related',
  'newsletter',
  'advertisement',
  'share',
  'comments',
  'app',
  'author',
  'subscription',
  'notice',
  'navigation',
  'byline',
  'credit',
] as const satisfies readonly Reason[];
export type SpokenReason = (typeof spokenReasons)[number];

/** Whether words of a reason lead away from the story: to another one, or to a place on the site. */
export const leadsAway = (reason: Reason): boolean => reason === 'related' || reason === 'navigation';

/**
 * Words that give an insert away, each list one text that `phrases` parts: there are thousands, and a page needs those of
 * two languages. Lower case, as `foldText` writes them; `#` stands for any number, `@` for the name of one or more networks
 * (`networks.ts`), `...` for one to six words.
 * What an insert *looks* like (short, a colon, mostly link) is code, in `utils/clean`.
 */
export interface Phrases {
  /** The insert opens with these words and a label's shape follows: a colon, a bar, a dash, a link, or nothing. */
  readonly opens?: string;
  /** The block is these words and nothing else, punctuation apart. */
  readonly whole?: string;
  /** These words anywhere in a short block that sells: an invitation nobody writes into a story. */
  readonly asks?: string;
}

/** Words that place things in time, for dates that are said and not written: “last week”, “three months ago”. */
export interface TimeWords {
  /** Spans of time in every form, one group each: seconds, minutes, hours, days, weeks, months, quarters, years, decades, centuries. */
  readonly spans: readonly (readonly string[])[];
  /** Before a span, a weekday or a month: last, past, previous; this, current; next, coming. */
  readonly last: readonly string[];
  readonly same: readonly string[];
  readonly next: readonly string[];
  /** After a number of spans: ago, earlier; later. */
  readonly ago: readonly string[];
  readonly later: readonly string[];
  /** One, and numbers that nobody counted: a, an; several, a few. */
  readonly one: readonly string[];
  readonly some: readonly string[];
  /** First, second, third, fourth. */
  readonly ordinals: readonly string[];
  /** Spring, summer, autumn and winter, a group each. */
  readonly seasons: readonly (readonly string[])[];
  /** Morning, afternoon, evening, night. */
  readonly dayParts: readonly string[];
  /** Articles that belong to a span said alone: the quarter. */
  readonly the: readonly string[];
  /** Before a date or a number of spans, and part of what is said: early, late, about, more than. */
  readonly about: readonly string[];
  /** Without any date: now; recently; soon. */
  readonly now: readonly string[];
  readonly lately: readonly string[];
  readonly soon: readonly string[];
  /** Again and again, and how often in ISO 8601: daily is P1D. */
  readonly often: Readonly<Record<string, string>>;
  /** Before a span: every, each. */
  readonly every: readonly string[];
  /** Verbs that put the day they stand with into the future: will. */
  readonly will: readonly string[];
}

/** How a language says what it counts. Lower case. */
export interface Counting {
  /** Words that multiply the number before them, with what by: `million: 1e6`. */
  readonly scales: Readonly<Record<string, number>>;
  /** Names of currencies in every form, with their ISO 4217 codes. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Per cent, spelled out; behind its number or before it. */
  readonly percents: readonly string[];
  /** One, before a scale: a million. */
  readonly one?: readonly string[];
  /** Between the ends of a range: 10 to 12. */
  readonly to?: readonly string[];
  /** After a number, half of one more: two and a half. */
  readonly half?: readonly string[];
  /** Between a number and what it counts, though no word of the noun: two other ferries. */
  readonly more?: readonly string[];
  /** Between a scale and what it counts: 3 millones de euros. */
  readonly of?: readonly string[];
  /** The text goes on right behind a unit, and right before a number. */
  readonly joined?: true;
  /** What counted nouns end in, as patterns. */
  readonly plurals?: readonly string[];
  /** Some nouns look the same when they are many. */
  readonly barePlurals?: true;
}

/** Words that facts are told in. A language that lacks them still has points, names and written dates. */
export interface Telling {
  /** Numbers in words that count things: two, seven, twelve, dozen. Not one: it is mostly an article. */
  readonly numbers?: readonly string[];
  readonly counting?: Counting;
  readonly time?: TimeWords;
  /** Words right before a reason: because of, due to, in response to. */
  readonly causes?: readonly string[];
  /** Words that may stand before a reason, and before much else: after, over, for. */
  readonly occasions?: readonly string[];
  /** Words that stand for somebody who was named: he, she, who, we. */
  readonly pronouns?: readonly string[];
  /** What a place is, right before its name: city of, Stadt. */
  readonly placeNouns?: readonly string[];
  /** Prepositions of place that stand before people just as well: to, from. */
  readonly towards?: readonly string[];
  /** Words that open a common noun: the, a, his, some. */
  readonly determiners?: readonly string[];
  /** What common nouns end in, where a language writes them large as names: German. */
  readonly largeNouns?: readonly string[];
  /** Words of somebody who speaks or is spoken to, not of a report: I, we, my, you. */
  readonly personal?: readonly string[];
  /** Verbs of saying in the forms that stand beside a quotation. */
  readonly saying?: readonly string[];
  /** Those of them before which somebody speaks and after which somebody listens: told. */
  readonly addressing?: readonly string[];
  /** What a sentence opens with that only says what the text will say: here are, in this article, let’s. */
  readonly announces?: readonly string[];
}

/** What we know about a language. Data only. */
export interface Language extends Telling {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** The language's name in itself. */
  readonly name: string;
  /**
   * Silent reading speed: words a minute, or characters a minute for scripts without spaces.
   * Trauzettel-Klosinski & Dietz 2012 (IReST), where it measured the language.
   */
  readonly speed: { readonly words: number } | { readonly characters: number };
  /** The most frequent function words, lower case, about 60 to 120: they tell the language and carry no topic. */
  readonly stopwords: readonly string[];
  /** Short forms that end in a full stop without ending the sentence, lower case, without the stop. */
  readonly abbreviations: readonly string[];
  /** January to December and Monday to Sunday, lower case, each in all forms that stand in news; then months that are not a year's. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly (readonly string[])[];
  /** Today, tonight; yesterday, last night; tomorrow; then words for other days close by, which name none for sure. */
  readonly nearDays: readonly (readonly string[])[];
  /** What stands before the name of whoever wrote a story; of those who edited it or where it is from, nothing. */
  readonly writtenBy: readonly string[];
  /** Stems of the words beside the day of a story's last change: updated, last edit. */
  readonly updated: readonly string[];
  /** Verbs of saying in the forms that stand beside a quotation. */
  readonly saying: readonly string[];
  /** Titles before a person's name: Mr, President, Dr. */
  readonly honorifics: readonly string[];
  /** Prepositions that come before a place. */
  readonly placePrepositions: readonly string[];
  /** Units and scale words that belong to a number: million, percent, years. */
  readonly units: readonly string[];
  /** Words that open a sentence leaning on the one before: but, he, this. */
  readonly leaning: readonly string[];
  readonly phrases: Readonly<Record<SpokenReason, Phrases>>;
}

/**
 * The proof of a row: what it takes out, and sentences that look alike and must stay.
 * Text as a reader sees it; `[link text](address)` stands for a link, `## ` before it for a heading, `- ` for an item.
 */
export interface LanguageExamples {
  readonly removes: readonly { readonly reason: SpokenReason; readonly text: string }[];
  readonly keeps: readonly string[];
}
