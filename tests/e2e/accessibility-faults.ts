import axe from 'axe-core';
import type { Surface } from './browsers/browser';

/** Runs inside the surface. axe follows open shadow roots only, so there, and for its eyes alone, the root is shown as open. */
const source = `async (root) => {
  const page = root.ownerDocument ?? root;
  const window = page.defaultView;
  if (root.host) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  ${axe.source};
  const { violations } = await window.axe.run(root.host ?? page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  if (root.host) delete root.host.shadowRoot;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => [id, help, target.flat().join(' '), any.map(({ message }) => message).join(' ')].join(' | ')));
}`;

/** What axe-core finds wrong on a surface, a line each: rule, what it asks, where, and how far off it is. */
export const accessibilityFaults = async (surface: Surface): Promise<readonly string[]> =>
  (await surface.call(source, [])) as readonly string[];
