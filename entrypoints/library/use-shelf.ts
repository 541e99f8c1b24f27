import { useEffect, useState } from 'preact/hooks';
import { watchLibrary } from '@/utils/library/changes';
import { readShelf, type Shelf } from '@/utils/library/read-library';

/** What lies in the library, kept up to date with every page of ours; undefined until it was read. */
export const useShelf = (failed: (error: unknown) => void): Shelf | undefined => {
  const [shelf, setShelf] = useState<Shelf>();
  useEffect(() => {
    const read = () => readShelf().then(setShelf, failed);
    void read();
    return watchLibrary(read);
  }, [failed]);
  return shelf;
};
