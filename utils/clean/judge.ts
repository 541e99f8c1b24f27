import { endsStory } from '@/utils/text/ends-sentence';
import { chancesOf, type Forest } from './forest';
import { judgedAlike } from './judged-alike';
import { labelTraits, type Stretch } from './label-traits';
import shipped from './weights/judge.json';

/** The numbers that blocks are judged by. */
export interface Evidence {
  readonly columns: Readonly<Record<string, Float32Array>>;
  readonly measures: readonly Weight[];
  /** What template made each block, as far as its tags and classes tell. */
  readonly templates: readonly string[];
  /** The block that is the standfirst, −1 where there is none. */
  readonly standfirst: number;
}

/**
 * How sure the judge has to be, 0 to 1, by what Readability says of a block: it kept it, it left it out, or it kept too
 * little of the page to be heard. Long paragraphs are lost dearly, links and labelled lines are kept dearly. Found by
 * cross-validation on the development pages.
 */
const sure = {
  paragraph: { kept: 0.2, left: 0.3, unheard: 0.12 },
  other: { kept: 0.3, left: 0.3, unheard: 0.25 },
  link: 0.6,
  labelled: 0.85,
};
type Opinion = keyof typeof sure.paragraph;
const likely = 0.5;
const longWords = 20;
const fewLinks = 0.35;
const mostlyLink = 0.6;
const shortLabelled = 40;

/** What of a block decides how sure the judge has to be of it. */
export interface Weight {
  readonly words: number;
  readonly linkShare: number;
}

const enoughFor = ({ words, linkShare }: Weight, isLabelled: boolean, opinion: Opinion): number => {
  if (isLabelled && words <= shortLabelled) return sure.labelled;
  if (words >= longWords && linkShare < fewLinks) return sure.paragraph[opinion];
  return linkShare > mostlyLink ? sure.link : sure.other[opinion];
};

const wordsWhere = (weights: readonly Weight[], holds: (index: number) => boolean): number =>
  weights.reduce((sum, { words }, index) => sum + (holds(index) ? words : 0), 0);

/** Which blocks are likely enough to be story, each by its weight. `label` and `kept` are the traits of these names. */
export const decide = (
  chances: Float32Array,
  weights: readonly Weight[],
  { label, kept }: Evidence['columns'],
): readonly boolean[] => {
  const isKept = (index: number) => kept?.[index] === 1;
  const isLikely = (index: number) => (chances[index] ?? 0) > likely;
  const unheard = wordsWhere(weights, isKept) < wordsWhere(weights, isLikely) / 2;
  return weights.map((weight, index) => {
    const opinion = unheard ? 'unheard' : isKept(index) ? 'kept' : 'left';
    return (chances[index] ?? 0) > enoughFor(weight, label?.[index] === 1, opinion);
  });
};

/** A heading over story is story from here on, and a link's words among them where Readability kept it. */
const sureOverStory = 0.25;
/** Fewer words than these under a heading are no section. */
const leastSection = 8;

/** So many headings of one template that stay, and this share of them, take along those like them. */
const fewestAlike = 2;
const leastAlike = 1 / 3;

/**
 * Headings stay with their sections. From the end up, since a heading may stand over another; no label is drawn in. A heading
 * that is a link looks like a teaser, unless it is one of a list: those of its template that stand over story stay together,
 * however little story it is.
 */
const withHeadings = (
  isStory: readonly boolean[],
  chances: Float32Array,
  { measures, templates, columns }: Evidence,
  isLabelled: (index: number) => boolean,
): readonly boolean[] => {
  const stays = [...isStory];
  const isHeading = (index: number) => (columns.heading?.[index] ?? 0) > 0;
  const isLink = (index: number) => (measures[index]?.linkShare ?? 0) > mostlyLink;
  const opensStory = (index: number, least: number) => {
    let below = isHeading(index + 1) ? index + 2 : index + 1;
    // An advertisement's label stands where it likes.
    while (isLabelled(below)) below += 1;
    if (!stays[below] || isHeading(below)) return false;
    let words = 0;
    for (let at = below; at < stays.length && !isHeading(at) && words < least; at += 1)
      if (stays[at]) words += measures[at]?.words ?? 0;
    return words >= least;
  };
  const stayIf = (holds: (index: number) => boolean, least: number) => {
    for (let index = stays.length - 2; index >= 0; index -= 1)
      stays[index] ||= isHeading(index) && !isLabelled(index) && holds(index) && opensStory(index, least);
  };
  const isOffered = (index: number) => !isLink(index) || columns.kept?.[index] === 1;
  stayIf((index) => isOffered(index) && (chances[index] ?? 0) > sureOverStory, leastSection);
  const alike = new Map<string | undefined, { stay: number; all: number }>();
  for (const [index, stay] of stays.entries()) {
    if (!isHeading(index)) continue;
    const known = alike.get(templates[index]) ?? { stay: 0, all: 0 };
    alike.set(templates[index], { stay: known.stay + Number(stay), all: known.all + 1 });
  }
  const isOfList = (index: number) => {
    const { stay = 0, all = 1 } = alike.get(templates[index]) ?? {};
    return stay >= fewestAlike && stay / all >= leastAlike;
  };
  stayIf(isOfList, 1);
  return stays;
};

/**
 * Judges every block of a page: is it story? What one template made is judged in part together. A standfirst is story,
 * though the people who made the truth that the judge learnt from left it out as often as not, and so is what closes with
 * an end sign. Where the judge would keep less than half of the words that Readability kept, links apart, it has misread
 * the page, and Readability's choice stands.
 */
export const judge = (
  stretches: readonly Stretch[],
  evidence: Evidence,
  language: string,
  forest: Forest = shipped,
): readonly boolean[] => {
  const { columns, measures, templates, standfirst } = evidence;
  const all = { ...columns, ...labelTraits(stretches, language) };
  const isLabelled = (index: number) => all.label?.[index] === 1;
  // Inserts are short, and stand among paragraphs or are links.
  const joins = (index: number) => {
    const { words, linkShare } = measures[index] ?? { words: 0, linkShare: 0 };
    return !isLabelled(index) && (words >= longWords || (all['is:p']?.[index] !== 1 && linkShare <= mostlyLink));
  };
  const chances = judgedAlike(chancesOf(forest, all, stretches.length), templates, joins);
  const decided = decide(chances, measures, all);
  const opened = withHeadings(decided, chances, evidence, isLabelled);
  const closesStory = ({ runs }: Stretch) => endsStory(runs.map(({ text }) => text).join(''));
  const isStory = stretches.map(
    (stretch, index) => opened[index] || ((index === standfirst || closesStory(stretch)) && !isLabelled(index)),
  );
  const kept = measures.map((_, index) => columns.kept?.[index] === 1);
  const plain = measures.map(({ words, linkShare }) => ({ words: words * (1 - linkShare), linkShare }));
  const words = (are: readonly boolean[]) => wordsWhere(plain, (index) => are[index] ?? false);
  return words(isStory) < words(kept) / 2 ? kept : isStory;
};
