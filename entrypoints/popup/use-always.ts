import { useEffect, useState } from 'preact/hooks';
import type { Always } from '@/components/always-line';
import { isAlways, setAlways } from '@/utils/browser/always';

/** Whether the site of `url` is always opened in the reader, and how that is changed. A refusal leaves it as it was. */
export const useAlways = (url: string): Always => {
  const [isOn, setOn] = useState(false);
  useEffect(() => void isAlways(url).then(setOn), [url]);
  const onChange = (wanted: boolean) => {
    setOn(wanted);
    setAlways(url, wanted).then(setOn, (error: unknown) => {
      console.error(error);
      setOn(!wanted);
    });
  };
  return { isOn, onChange };
};
