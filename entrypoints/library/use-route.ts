import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const reading = '#/read/';

/** The address of a story on this page. */
export const hrefOf = (id: string): string => reading + encodeURIComponent(id);

/** The address of the list. */
export const listHref = '#/';

/** Read as a parameter, since a hand-typed address may hold broken escapes, and those throw elsewhere. */
const idOf = (hash: string): string | undefined =>
  hash.startsWith(reading)
    ? (new URLSearchParams(`id=${hash.slice(reading.length).replaceAll('+', '%2B')}`).get('id') ?? undefined)
    : undefined;

/** The id of the story that the address asks for; undefined for the list, which comes back where it was left. */
export const useRoute = (): string | undefined => {
  const [id, setId] = useState(() => idOf(location.hash));
  const left = useRef({ scroll: 0, id });

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const follow = () => {
      const next = idOf(location.hash);
      if (next !== undefined && left.current.id === undefined) left.current.scroll = scrollY;
      setId(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useLayoutEffect(() => {
    const before = left.current.id;
    left.current.id = id;
    if (before === id) return;
    scrollTo(0, id === undefined ? left.current.scroll : 0);
    if (id !== undefined || before === undefined) return;
    const link = document.querySelector<HTMLElement>(`a[href="${CSS.escape(hrefOf(before))}"]`);
    link?.focus({ preventScroll: true });
    // Rows far from the window are only guessed at, so the place may be off by some.
    link?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return id;
};
