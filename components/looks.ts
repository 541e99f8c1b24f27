import type { Settings } from '@/utils/browser/settings';

/** The attributes of a frame that make it look as the reader wants. Following the system is having no theme. */
export const looksOf = ({ theme, face, size }: Settings) => ({
  ...(theme !== 'auto' && { 'data-theme': theme }),
  style: {
    '--reading-font': `var(--${face})`,
    '--chosen-size': `calc(var(--unit) * ${size / 16})`,
  },
});
