/** Where a node stands below a box: which child, of which child, and so on. */
const pathTo = (box: Node, node: Node): readonly number[] => {
  const path: number[] = [];
  for (let at = node; at !== box && at.parentNode; at = at.parentNode)
    path.unshift(Array.prototype.indexOf.call(at.parentNode.childNodes, at));
  return path;
};

const nodeAt = (box: Node, path: readonly number[]): Node =>
  path.reduce((node, index) => node.childNodes[index] ?? node, box);

/**
 * What is selected on the page, as a document of its own with the boxes it stood in; undefined where nothing is. It is cut
 * out of an inert copy: a copy made in the page itself would load its pictures and start its custom elements.
 */
export const selectionOf = (page: Document): Document | undefined => {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const selected = page.implementation.createHTMLDocument();
  const story = selected.body.appendChild(selected.createElement('article'));
  for (let at = 0; at < selection.rangeCount; at += 1) {
    const range = selection.getRangeAt(at);
    const { commonAncestorContainer: common } = range;
    const box = common instanceof Element ? common : common.parentElement;
    if (!box) continue;
    const copy = selected.importNode(box, true);
    const cut = selected.createRange();
    cut.setStart(nodeAt(copy, pathTo(box, range.startContainer)), range.startOffset);
    cut.setEnd(nodeAt(copy, pathTo(box, range.endContainer)), range.endOffset);
    // A sentence from the middle of a paragraph is a paragraph still.
    const isPage = box === page.body || box === page.documentElement;
    const shell = isPage ? selected.createElement('div') : selected.importNode(box, false);
    shell.append(cut.cloneContents());
    story.append(shell);
  }
  return selected;
};
