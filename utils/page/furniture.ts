import { allBelow, bodyOf, closestAround, contains } from './dom';
import { isNoticeBox } from './notice-box';
import { hasProse } from './prose-in';

const bars = 'nav,menu,footer,aside,[role=navigation],[role=contentinfo],[role=complementary],[role=search]';
const heads = 'header,[role=banner]';
/** Inside these the same elements hold contents, standfirsts and boxes of the story itself. */
const storyBoxes = 'article,main,blockquote,[role=main],[role=article]';
/** No bar has as much running text: a page that opens one and never closes it has its story there. In characters. */
const mostProse = 1_000;

/** Handles that wikis and books hang on their words: to edit a section, to go back from a note. */
const handles =
  '.mw-editsection,.mw-cite-backlink,[role=doc-backlink],.footnote-backref,.footnote-back,.reversefootnote';

/** The names of tabs in a row; who calls questions and their answers a list of tabs has more running text in it. In characters. */
const tabs = '[role=tablist]';
const longestTabs = 80;

/**
 * The bars round a page's story, by the names that the page gives them: navigation, foot, side columns, and heads without
 * a headline; none that stands in the story, asks for consent, or has as much running text as a story, nor what such a one
 * holds. Where a bar holds another, the outer alone. After them the handles on the story's own words, and the names of tabs.
 */
export const furnitureOf = (page: Document): readonly Element[] => {
  const body = bodyOf(page);
  if (!body) return [];
  let isHeld = (_: Element) => false;
  const found = [...allBelow(body, `${bars},${heads}`)].filter((element) => {
    if (isHeld(element) || closestAround(element, storyBoxes) || allBelow(element, 'h1').length > 0) return false;
    isHeld = contains(element);
    return !isNoticeBox(element) && !hasProse(element, mostProse);
  });
  const rows = [...allBelow(body, tabs)].filter((row) => !hasProse(row, longestTabs));
  return [...found, ...allBelow(body, handles), ...rows];
};
