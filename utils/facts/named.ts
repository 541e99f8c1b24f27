import { type Mention, mentionsIn } from './names';
import { oncePer } from './patterns';
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

/** “Putin” belongs to “Vladimir Putin”, “Kim” to “Kim Jong Un”, where the story or its headline has one such name only. */
const fullNameOf = (name: string, names: readonly string[], title: string) => {
  if (/\s/.test(name)) return name;
  const longer = names.filter((other) => {
    const words = other.split(/\s+/);
    return words.length > 1 && words.length < 5 && (words.at(-1) === name || words[0] === name);
  });
  const inTitle = longer.filter((other) => title.includes(other));
  if (inTitle.length === 1) return inTitle[0] ?? name;
  const surnames = longer.filter((other) => lastWordOf(other) === name);
  return surnames.length === 1 ? (surnames[0] ?? name) : longer.length === 1 ? (longer[0] ?? name) : name;
};

const namesOf = (story: Story): readonly Named[] => {
  const mentions = mentionsIn(story.sentences, story.row).filter(
    ({ text, describes }) => !(describes && isDemonym(text, story.language)),
  );
  const names = [...new Set(mentions.map(({ text }) => text))];
  const firsts = new Map<string, number>();
  for (const { text, sentence } of mentions) if (!firsts.has(text)) firsts.set(text, sentence);
  const namesBy = (name: string) => names.filter((other) => (firsts.get(other) ?? 0) <= (firsts.get(name) ?? 0) + soon);
  const regions = regionNamesOf(story.language);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const full = regions.has(mention.text.toLowerCase())
      ? mention.text
      : fullNameOf(mention.text, namesBy(mention.text), story.title);
    groups.set(full, [...(groups.get(full) ?? []), mention]);
  }
  return [...groups].map(([name, own]) => {
    const isPerson = own.some(({ asPerson }) => asPerson);
    const isRegion = regions.has(name.toLowerCase());
    // Only people and bodies are named in full and then in short.
    const short = own.some(({ text }) => text !== name) || (/\s/.test(name) && names.includes(lastWordOf(name)));
    const isPlace = isRegion || (!isPerson && !short && shareOf(own, ({ asPlace }) => asPlace) >= 0.5);
    return { name, mentions: own, isPlace, isPerson: isPerson && !isRegion };
  });
};

/** The names of a story, each with all its mentions, in order of first mention; looked for once. */
export const namedIn = oncePer((story: Story | undefined): readonly Named[] => (story ? namesOf(story) : []));
