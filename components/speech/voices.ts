import type { Voice } from './speech-engine';

const primary = (language: string) => language.toLowerCase().split('-')[0];

/** The voices that speak a language, those on this device first, those of the very region before others; all where it is unknown. */
export const voicesFor = (voices: readonly Voice[], language: string): readonly Voice[] => {
  const able = language === 'und' ? voices : voices.filter((voice) => primary(voice.language) === primary(language));
  const rank = ({ isLocal, language: own }: Voice) =>
    (isLocal ? 0 : 2) + (own.toLowerCase() === language.toLowerCase() ? 0 : 1);
  return [...able].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
};
