import type { CDPSession, Page } from 'playwright';
import type { Json, Surface } from './browser';

interface Node {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const closedRootIn = (node: Node): Node | undefined => {
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = inner.shadowRootType === 'closed' ? inner : closedRootIn(inner);
    if (found) return found;
  }
  return undefined;
};

const documentOf = async (cdp: CDPSession) =>
  (await cdp.send('Runtime.evaluate', { expression: 'document' })).result.objectId;

/** The developer tools' protocol reaches into closed shadow roots; the page's own scripts do not. */
const readerRootOf = async (cdp: CDPSession) => {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const closed = closedRootIn(root);
  if (!closed) throw new Error('No reader is open.');
  return (await cdp.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId })).object.objectId;
};

const callOn = async (cdp: CDPSession, objectId: string | undefined, source: string, args: readonly Json[]) => {
  if (!objectId) throw new Error('This document cannot be reached.');
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (...args) { return (${source})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as unknown;
};

/** A press may close what was pressed, as the popup's buttons do. That is no fault. */
const unlessClosed = async (page: Page, action: Promise<void>) =>
  action.catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });

/** A page's document, or the reader over it, as a surface. */
export const chromiumSurface = (page: Page, cdp: CDPSession, place: 'document' | 'reader'): Surface => ({
  call: async (source, args) => callOn(cdp, await (place === 'reader' ? readerRootOf : documentOf)(cdp), source, args),
  clickAt: (x, y) => unlessClosed(page, page.mouse.click(x, y)),
  press: (key) => unlessClosed(page, page.keyboard.press(key)),
  type: (text) => page.keyboard.type(text),
});
