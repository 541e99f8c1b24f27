import { languageOf, primaryTag } from '@/utils/knowledge/languages';
import { fitsScript } from '@/utils/text/fits-script';
import { allBelow, attributeOf, textContentOf } from './dom';

const enough = 4_000;

/** Some of the page's prose, as much as telling its language takes. */
const sampleOf = (page: Document): string => {
  let sample = '';
  for (const paragraph of allBelow(page.documentElement, 'p')) {
    sample += `${(textContentOf(paragraph) ?? '').slice(0, enough)}\n`;
    if (sample.length > enough) break;
  }
  return sample;
};

/**
 * The language that has to be learnt before a page can be read well: its tag, empty where the page says none or one that
 * it is not written in, and some of its text to tell by. Undefined where what is known will do.
 */
export const wantedLanguage = (page: Document): { readonly language: string; readonly sample: string } | undefined => {
  const claimed = attributeOf(page.documentElement, 'lang')?.trim() ?? '';
  const sample = sampleOf(page);
  const isTrue = claimed !== '' && fitsScript(claimed, sample);
  if (isTrue && languageOf(claimed)) return undefined;
  return { language: isTrue ? primaryTag(claimed) : '', sample };
};
