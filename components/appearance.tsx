import type { Ref } from 'preact';
import { faces, type Settings, sizes, themes } from '@/utils/browser/settings';
import { interfaceLanguage, t } from '@/utils/i18n';

interface AppearanceProps {
  readonly settings: Settings;
  /** What gets the focus when the panel opens. */
  readonly panel: Ref<HTMLElement>;
  readonly onSettings: (settings: Settings) => void;
}

const Size = ({ settings, onSettings }: Omit<AppearanceProps, 'panel'>) => {
  const at = sizes.indexOf(settings.size);
  const step = (by: -1 | 1) => {
    const size = sizes[at + by];
    return {
      disabled: size === undefined,
      onClick: () => size !== undefined && onSettings({ ...settings, size }),
    };
  };
  return (
    <div class="stepper">
      <span>{t('size')}</span>
      <button type="button" class="button" aria-label={t('smaller')} {...step(-1)}>
        −
      </button>
      <output>{t('sizeValue', new Intl.NumberFormat(interfaceLanguage()).format(settings.size))}</output>
      <button type="button" class="button" aria-label={t('larger')} {...step(1)}>
        +
      </button>
    </div>
  );
};

/** How the article looks: theme, typeface, size. Every choice holds at once. */
export const Appearance = ({ settings, panel, onSettings }: AppearanceProps) => (
  <section class="panel panel--looks" role="dialog" aria-label={t('appearance')} ref={panel} tabIndex={-1}>
    <fieldset>
      <legend class="label">{t('theme')}</legend>
      <div class="swatches">
        {themes.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={theme === settings.theme}
              aria-label={theme === 'contrast' ? t('theme_contrast_label') : undefined}
              onChange={() => onSettings({ ...settings, theme })}
            />
            <span aria-hidden="true" class={theme} {...(theme !== 'auto' && { 'data-theme': theme })}>
              Aa
            </span>
            {t(`theme_${theme}`)}
          </label>
        ))}
      </div>
    </fieldset>
    <fieldset>
      <legend class="label">{t('typeface')}</legend>
      <div class="choices">
        {faces.map((face) => (
          <label key={face}>
            <input
              type="radio"
              name="face"
              value={face}
              checked={face === settings.face}
              onChange={() => onSettings({ ...settings, face })}
            />
            <span class={face}>{t(`face_${face}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
    <Size settings={settings} onSettings={onSettings} />
  </section>
);
