import { type Settings, toFontName, usualSettings } from '@/utils/browser/settings';

const fontOf = ({ face, ownFont }: Settings) =>
  face === 'own' ? `${ownFont && `"${toFontName(ownFont)}", `}var(--serif)` : `var(--${face})`;

/** The attributes of a frame that make it look as the reader wants. Following the system is having no theme. */
export const looksOf = (settings: Settings) => {
  const { theme, size, leading, measure, spacing, alignment, toning, pictures, lineFocus } = settings;
  return {
    ...(theme !== 'auto' && { 'data-theme': theme }),
    ...(alignment !== 'start' && { 'data-alignment': alignment }),
    ...(!pictures && { 'data-pictures': 'off' }),
    ...(lineFocus && { 'data-line-focus': 'on' }),
    style: {
      '--reading-font': fontOf(settings),
      '--chosen-size': `calc(var(--unit) * ${size / 16})`,
      '--reading-leading': String(leading),
      '--reading-measure': String(measure),
      '--letter-spacing': `${spacing}em`,
      ...(!toning && { '--toning': 'none' }),
    },
  };
};

/** The settings with every look as usual; what keys, voices and printers do stays as it was chosen. */
export const withUsualLooks = ({ printLinks, singleKeys, summaries, rate, voices }: Settings): Settings => ({
  ...usualSettings,
  printLinks,
  singleKeys,
  summaries,
  rate,
  voices,
});

/** Whether nothing about the looks was chosen. */
export const hasUsualLooks = (settings: Settings): boolean =>
  JSON.stringify(looksOf(settings)) === JSON.stringify(looksOf(usualSettings));
