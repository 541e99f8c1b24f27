import { type Settings, usualSettings } from '@/utils/browser/settings';

/** The attributes of a frame that make it look as the reader wants. Following the system is having no theme. */
export const looksOf = ({ theme, face, size, leading, measure, spacing, alignment, toning }: Settings) => ({
  ...(theme !== 'auto' && { 'data-theme': theme }),
  ...(alignment !== 'start' && { 'data-alignment': alignment }),
  style: {
    '--reading-font': `var(--${face})`,
    '--chosen-size': `calc(var(--unit) * ${size / 16})`,
    '--reading-leading': String(leading),
    '--reading-measure': String(measure),
    '--letter-spacing': `${spacing}em`,
    ...(!toning && { '--toning': 'none' }),
  },
});

/** The settings with every look as usual; what keys do stays as it was chosen. */
export const withUsualLooks = ({ singleKeys }: Settings): Settings => ({ ...usualSettings, singleKeys });

/** Whether nothing about the looks was chosen. */
export const hasUsualLooks = (settings: Settings): boolean =>
  JSON.stringify(looksOf(settings)) === JSON.stringify(looksOf(usualSettings));
