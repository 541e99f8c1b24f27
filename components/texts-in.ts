/** The text nodes of a block as the article shows it, without chips and signs that stand among its words. */
export const textsIn = (words: Element): readonly Text[] => {
  const walker = words.ownerDocument.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('.return')) texts.push(node);
  }
  return texts;
};
