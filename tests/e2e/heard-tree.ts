import type { CDPSession } from 'playwright';

const readTree = async (cdp: CDPSession) => (await cdp.send('Accessibility.getFullAXTree')).nodes;

type Heard = Awaited<ReturnType<typeof readTree>>[number];

/** What has no voice of its own: what is in it is heard in its place. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'LabelText', 'ListMarker']);

/** Parts whose words are the article's: of those, only what they are is told. */
const ofArticle = /^region “(Key facts|Article)”/;

/** So much of a text tells it from every other. */
const telling = 60;

const states = ['level', 'checked', 'pressed', 'expanded', 'disabled', 'hasPopup', 'modal', 'focused'] as const;

const statesOf = ({ properties = [] }: Heard) =>
  states.flatMap((state) => {
    const is = String(properties.find(({ name }) => name === state)?.value.value ?? false);
    if (is === 'false') return [];
    return [is === 'true' ? state : `${state} ${is}`];
  });

const nameOf = ({ name }: Heard) => {
  const said = String(name?.value ?? '').trim();
  return said.length > telling ? `${said.slice(0, telling)}…` : said;
};

const lineFor = (node: Heard, isQuoted: boolean) => {
  const role = String(node.role?.value);
  const said = isQuoted && /^(link|heading)$/.test(role) ? '' : nameOf(node);
  const has = statesOf(node);
  return [role, said && `“${said}”`, has.length > 0 && `[${has.join(', ')}]`].filter(Boolean).join(' ');
};

/**
 * What a screen reader is told of a page, as Chromium tells it, closed shadow roots included: a line each for role, name and
 * states, set in by what it lies in. Likes that follow one another are told once.
 */
export const heardTree = async (cdp: CDPSession): Promise<string> => {
  const nodes = await readTree(cdp);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const partsOf = (node: Heard, isQuoted: boolean): readonly string[] => {
    const isHeard = !node.ignored && !silent.has(String(node.role?.value));
    const line = lineFor(node, isQuoted);
    const parts = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? partsOf(child, isQuoted || ofArticle.test(line)) : [];
    });
    if (!isHeard) return parts;
    if (node.role?.value === 'StaticText' && (isQuoted || !nameOf(node))) return [];
    const inner = parts.filter((part, at) => part !== parts[at - 1]);
    // The words that make its name are not told again.
    const isSaid = node.name?.value && inner.every((part) => part.startsWith('StaticText'));
    return [[line, ...(isSaid ? [] : inner)].join('\n').replaceAll('\n', '\n  ')];
  };
  return nodes[0] ? `${partsOf(nodes[0], false).join('\n')}\n` : '';
};

/** The part of what is heard that begins with a line. */
export const partOf = (tree: string, line: string): string => {
  const lines = tree.split('\n');
  const first = lines.findIndex((each) => each.trimStart().startsWith(line));
  const depth = lines[first]?.search(/\S/) ?? 0;
  const length = lines.slice(first + 1).findIndex((each) => each.search(/\S/) <= depth);
  const part = lines.slice(first, length < 0 ? undefined : first + 1 + length);
  return first < 0 ? '' : `${part.map((each) => each.slice(depth)).join('\n')}\n`;
};
