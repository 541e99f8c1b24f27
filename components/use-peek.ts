import { useEffect, useState } from 'preact/hooks';

/** A look at what lies under the reader, for as long as a key is held; it ends with the window's focus too. */
export const usePeek = () => {
  const [isPeeking, setPeeking] = useState(false);
  useEffect(() => {
    if (!isPeeking) return;
    const end = () => setPeeking(false);
    window.addEventListener('keyup', end, true);
    window.addEventListener('blur', end);
    return () => {
      window.removeEventListener('keyup', end, true);
      window.removeEventListener('blur', end);
    };
  }, [isPeeking]);
  return { isPeeking, peek: () => setPeeking(true) };
};
