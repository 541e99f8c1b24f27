import { tCount } from '@/utils/i18n';

/** Says that rules of the reader's for this site were not used here, and why. */
export const UnusedRules = ({ count = 0 }: { readonly count: number | undefined }) =>
  count > 0 ? <p class="quiet unused">{tCount('rulesUnused', count)}</p> : null;
