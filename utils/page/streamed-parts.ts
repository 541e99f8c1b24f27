import { attributeOf, localNameOf, nodeTypeOf, textContentOf } from './dom';

/** React streams late parts into `<div hidden id="S:0">` and swaps them in by script; a saved page never gets there. */
export const isStreamed = (id: string | null): boolean => id?.startsWith('S:') === true;

/** The part that was streamed for a boundary: `<div hidden id="S:0">` for `<template id="B:0">`. */
export const streamedFor = (element: Element, page: Document): Element | null => {
  if (localNameOf(element) !== 'template') return null;
  const boundary = /^B:(\w{1,8})$/.exec(attributeOf(element, 'id') ?? '')?.[1];
  return boundary === undefined ? null : Document.prototype.getElementById.call(page, `S:${boundary}`);
};

/**
 * Where what stands in for a streamed part ends: React opens boundaries with the comments `$`, `$?` and `$!`, and closes
 * them with `/$`. The boundary's own index where the page has lost its comments.
 */
export const standInEnd = (nodes: readonly Node[], boundary: number): number => {
  let open = 1;
  for (let at = boundary + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || nodeTypeOf(node) !== Node.COMMENT_NODE) continue;
    const mark = textContentOf(node);
    if (mark === '$' || mark === '$?' || mark === '$!') open += 1;
    else if (mark === '/$') open -= 1;
    if (open === 0) return at;
  }
  return boundary;
};
