import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const reading = '#/read/';
const list = '#/';

/** The address of a story on this page. */
export const hrefOf = (id: string): string => reading + encodeURIComponent(id);

/** Read as a parameter, since a hand-typed address may hold broken escapes, and those throw elsewhere. */
const idOf = (hash: string): string | undefined =>
  hash.startsWith(reading)
    ? (new URLSearchParams(`id=${hash.slice(reading.length).replaceAll('+', '%2B')}`).get('id') ?? undefined)
    : undefined;

interface Route {
  /** The story that the address asks for; undefined for the list. */
  readonly id: string | undefined;
  /** Back to the list, by the way the reader came. */
  readonly leave: () => void;
}

/** What the address asks for. Coming back to the list leads to the story that was open. */
export const useRoute = (): Route => {
  const [id, setId] = useState(() => idOf(location.hash));
  const before = useRef(id);
  const cameFromList = useRef(false);

  useEffect(() => {
    const follow = () => setId(idOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useLayoutEffect(() => {
    const left = before.current;
    before.current = id;
    if (id !== undefined) cameFromList.current = left === undefined;
    else if (left !== undefined)
      document.querySelector<HTMLElement>(`a[href="${CSS.escape(hrefOf(left))}"]`)?.focus({ preventScroll: true });
  }, [id]);

  const leave = () => {
    if (cameFromList.current) history.back();
    else location.hash = list;
  };
  return { id, leave };
};
