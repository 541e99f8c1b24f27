import { useEffect, useState } from 'preact/hooks';
import type { SiteRule } from '@/utils/article/site-rule';
import { alwaysSites, watchAlways } from '@/utils/browser/always';
import type { Settings } from '@/utils/browser/settings';
import { loadRules, watchRules } from '@/utils/browser/site-rules';
import { useSettings } from '@/utils/browser/use-settings';

/** A value that is kept elsewhere, now and after every change; `usual` until it is there. */
const useWatched = <T>(usual: T, load: () => Promise<T>, watch: (changed: () => void) => () => void): T => {
  const [value, setValue] = useState(usual);
  useEffect(() => {
    const read = () => void load().then(setValue);
    read();
    return watch(read);
  }, []);
  return value;
};

const none: readonly never[] = [];

/** What the reader has chosen and taught, as it is kept on this device. The page wears the theme. */
export const useKept = (): {
  readonly rules: readonly SiteRule[];
  readonly sites: readonly string[];
  readonly settings: Settings;
} => {
  const rules = useWatched<readonly SiteRule[]>(none, loadRules, watchRules);
  const sites = useWatched<readonly string[]>(none, alwaysSites, watchAlways);
  const settings = useSettings();
  return { rules, sites, settings };
};
