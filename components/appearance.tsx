import type { Ref, TargetedKeyboardEvent } from 'preact';
import {
  alignments,
  faces,
  leadings,
  measures,
  type Settings,
  sizes,
  spacings,
  themes,
  toFontName,
  usualSettings,
} from '@/utils/browser/settings';
import { interfaceLanguage, t, type WordKey } from '@/utils/i18n';
import { Choices } from './choices';
import { hasUsualLooks, withUsualLooks } from './looks';
import { Stepper } from './stepper';

interface LooksProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

const written = (options?: Intl.NumberFormatOptions) => {
  const { format } = new Intl.NumberFormat(interfaceLanguage(), options);
  return (value: number) => format(value);
};

const Themes = ({ settings, onSettings }: LooksProps) => (
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
);

const ticks = ['pictures', 'toning', 'lineFocus', 'printLinks', 'summaries'] as const;
const tickWords = {
  pictures: 'showPictures',
  toning: 'toning',
  lineFocus: 'lineFocus',
  printLinks: 'printLinks',
  summaries: 'offerSummaries',
} as const satisfies Record<(typeof ticks)[number], WordKey>;

/** What few will change, behind a line that opens. */
const Rare = ({ settings, onSettings }: LooksProps) => (
  <details class="more">
    <summary>{t('moreLooks')}</summary>
    <Stepper
      name={t('letterSpacing')}
      steps={spacings}
      value={settings.spacing}
      shows={written({ style: 'percent' })}
      onStep={(spacing) => onSettings({ ...settings, spacing })}
    />
    <Choices
      group="alignment"
      legend={t('alignment')}
      choices={alignments}
      value={settings.alignment}
      shows={(alignment) => t(`align_${alignment}`)}
      onChoice={(alignment) => onSettings({ ...settings, alignment })}
    />
    {ticks.map((tick) => (
      <label key={tick} class="tick">
        <input
          type="checkbox"
          name={tick}
          checked={settings[tick]}
          onChange={({ currentTarget }) => onSettings({ ...settings, [tick]: currentTarget.checked })}
        />
        {t(tickWords[tick])}
      </label>
    ))}
  </details>
);

/** Keys are the text's while somebody writes; Escape leads out of it, and once more out of the panel. */
const leaveField = ({ key, currentTarget }: TargetedKeyboardEvent<HTMLInputElement>) => {
  if (key === 'Escape') currentTarget.closest<HTMLElement>('.panel')?.focus();
};

interface AppearanceProps extends LooksProps {
  /** What gets the focus when the panel opens. */
  readonly panel: Ref<HTMLElement>;
}

/** How the article looks: theme, typeface, size, lines, and what is rarely changed. Every choice holds at once. */
export const Appearance = ({ settings, panel, onSettings }: AppearanceProps) => (
  <section class="panel panel--looks" role="dialog" aria-label={t('appearance')} ref={panel} tabIndex={-1}>
    <Themes settings={settings} onSettings={onSettings} />
    <Choices
      group="face"
      legend={t('typeface')}
      choices={faces}
      value={settings.face}
      shows={(face) => t(`face_${face}`)}
      onChoice={(face) => onSettings({ ...settings, face })}
    />
    {settings.face === 'own' && (
      <label class="own-font">
        {t('ownFont')}
        <input
          type="text"
          value={settings.ownFont}
          placeholder="Atkinson Hyperlegible"
          spellcheck={false}
          onKeyDown={leaveField}
          onInput={({ currentTarget }) => onSettings({ ...settings, ownFont: toFontName(currentTarget.value) })}
        />
      </label>
    )}
    <Stepper
      name={t('size')}
      steps={sizes}
      value={settings.size}
      shows={(size) => t('sizeValue', written()(size))}
      onStep={(size) => onSettings({ ...settings, size })}
    />
    <Stepper
      name={t('lineHeight')}
      steps={leadings}
      value={settings.leading}
      shows={written()}
      onStep={(leading) => onSettings({ ...settings, leading })}
    />
    <Stepper
      name={t('lineLength')}
      steps={measures}
      value={settings.measure}
      shows={(measure) => written({ style: 'percent' })(measure / usualSettings.measure)}
      onStep={(measure) => onSettings({ ...settings, measure })}
    />
    <Rare settings={settings} onSettings={onSettings} />
    <button
      type="button"
      class="text-button text-button--act usual"
      aria-disabled={hasUsualLooks(settings)}
      onClick={() => onSettings(withUsualLooks(settings))}
    >
      {t('usualLooks')}
    </button>
  </section>
);
