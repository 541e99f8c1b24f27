import { oncePer } from '@/utils/text/once-per';
import { wordsOf } from '@/utils/text/words';
import { type Mention, mentionsIn } from './names';
import { isDemonym, regionNamesOf } from './region-names';
import type { Story } from './story';

/** Somebody or something with a name, and every place where the story names it. */
export interface Named {
  /** The fullest form. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly isPlace: boolean;
  readonly isPerson: boolean;
}

const lastWordOf = (name: string) => name.split(/\s+/).at(-1) ?? name;
const shareOf = (mentions: readonly Mention[], holds: (mention: Mention) => boolean) =>
  mentions.filter(holds).length / mentions.length;

/** News names people in full first; a full name that comes so many sentences after the short one is somebody else's. */
const soon = 3;

/** A name of two to four words, and the sentence that is the first to say it. */
interface FullName {
  readonly text: string;
  readonly opens: string;
  readonly ends: string;
  readonly first: number;
}

const fullNamesIn = (firsts: ReadonlyMap<string, number>): readonly FullName[] =>
  [...firsts].flatMap(([text, first]) => {
    const words = text.split(/\s+/);
    const [opens = '', ends = ''] = [words[0], words.at(-1)];
    return words.length >= 2 && words.length <= 4 ? [{ text, opens, ends, first }] : [];
  });

/**
 * “Putin” belongs to “Vladimir Putin”, “Kim” to “Kim Jong Un”, where the story or its headline has one such name only.
 * “Halden” is no short form of “Halden Town Hall”: only people have their first word in common, not what stands somewhere.
 */
const fullNameOf = (name: string, fuller: readonly FullName[], title: string, placed: ReadonlySet<string>) => {
  const longer = fuller
    .filter(({ text, opens, ends }) => ends === name || (opens === name && !placed.has(name) && !placed.has(text)))
    .map(({ text }) => text);
  const inTitle = longer.filter((other) => title.includes(other));
  if (inTitle.length === 1) return inTitle[0] ?? name;
  const surnames = longer.filter((other) => lastWordOf(other) === name);
  return surnames.length === 1 ? (surnames[0] ?? name) : longer.length === 1 ? (longer[0] ?? name) : name;
};

/** People are in a league or a party, and no place is called so. */
const isNowhere =
  /\s(?:league|cup|championships?|premiership|tournament|party|committee|liga|ligue|coupe|copa|coppa|partei|parti|partido|partito|partij)$/i;

const isShouted = (name: string) => name === name.toUpperCase();
/** A dateline shouts what the story says: HALDEN is Halden where both stand. */
const spelledAs = (name: string, names: readonly string[]) =>
  (isShouted(name) && names.find((other) => other !== name && other.toUpperCase() === name)) || name;
/** Nothing stands before the first name of a story, so that only a dateline makes a place of it. */
const isDateline = ({ sentence, start, text, asPlace }: Mention) =>
  sentence === 0 && start === 0 && asPlace && isShouted(text);

/** Names that a text puts somewhere: “at the White House”, but not “at the White House dinner”. */
const placedIn = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ text, asPlace, describes }) => (asPlace && !describes ? text : [])));

const namesOf = (story: Story): readonly Named[] => {
  const mentions = mentionsIn(story.sentences, story.row).filter(
    ({ text, describes }) => !(describes && isDemonym(text, story.language)),
  );
  const firsts = new Map<string, number>();
  for (const { text, sentence } of mentions) if (!firsts.has(text)) firsts.set(text, sentence);
  const names = [...firsts.keys()];
  const fuller = fullNamesIn(firsts);
  const fullNameFor = (name: string) => {
    if (/\s/.test(name)) return name;
    const last = (firsts.get(name) ?? 0) + soon;
    const near = fuller.filter(({ first }) => first <= last);
    return fullNameOf(name, near, story.title, placed);
  };
  const placed = placedIn(mentions);
  const scenes = placedIn(mentionsIn([{ text: story.title, words: wordsOf(story.title, story.language) }], story.row));
  const regions = regionNamesOf(story.language);
  const fullNames = new Map(
    names.map((name) => [name, regions.has(name.toLowerCase()) ? name : spelledAs(fullNameFor(name), names)]),
  );
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const full = fullNames.get(mention.text) ?? mention.text;
    const own = groups.get(full);
    if (own) own.push(mention);
    else groups.set(full, [mention]);
  }
  return [...groups].map(([name, own]) => {
    const isPerson = own.some(({ asPerson }) => asPerson);
    const isRegion = regions.has(name.toLowerCase());
    // Only people and bodies are named in full and then in short.
    const short = own.some(({ text }) => text !== name) || (/\s/.test(name) && names.includes(lastWordOf(name)));
    const isPlace =
      isRegion ||
      scenes.has(name) ||
      own.some(isDateline) ||
      (!isPerson && !short && !isNowhere.test(name) && shareOf(own, ({ asPlace }) => asPlace) >= 0.5);
    return { name, mentions: own, isPlace, isPerson: isPerson && !isPlace };
  });
};

/** The names of a story, each with all its mentions, in order of first mention; looked for once. */
export const namedIn = oncePer((story: Story | undefined): readonly Named[] => (story ? namesOf(story) : []));
