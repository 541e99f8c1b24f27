import { Icon } from '@/components/icon';
import { rates } from '@/utils/browser/settings';
import { interfaceLanguage, t } from '@/utils/i18n';
import type { Listening } from './use-listening';

/** The player: where it is, how fast, with which voice. A voice that sends the text away says so. */
export const ListeningBar = ({ listening }: { readonly listening: Listening }) => {
  const { isPlaying, voices, voice, rate, toggle, step, stop, chooseRate, chooseVoice } = listening;
  const numbers = new Intl.NumberFormat(interfaceLanguage());
  return (
    <section class="player" aria-label={t('listen')}>
      <button type="button" class="button" aria-label={t('previousSentence')} onClick={() => step(-1)}>
        <Icon name="previous" />
      </button>
      <button type="button" class="button" onClick={toggle}>
        <Icon name={isPlaying ? 'pause' : 'play'} />
        <span class="word">{t(isPlaying ? 'pause' : 'goOn')}</span>
      </button>
      <button type="button" class="button" aria-label={t('nextSentence')} onClick={() => step(1)}>
        <Icon name="next" />
      </button>
      <label>
        <span class="hidden-label">{t('speed')}</span>
        <select value={String(rate)} onChange={({ currentTarget }) => chooseRate(Number(currentTarget.value))}>
          {rates.map((each) => (
            <option key={each} value={String(each)}>
              {numbers.format(each)}×
            </option>
          ))}
        </select>
      </label>
      <label class="voice">
        <span class="hidden-label">{t('voice')}</span>
        <select value={voice?.id} onChange={({ currentTarget }) => chooseVoice(currentTarget.value)}>
          {voices.map(({ id, name, isLocal }) => (
            <option key={id} value={id}>
              {isLocal ? name : t('voiceFromNetwork', name)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={stop}>
        {t('stop')}
      </button>
    </section>
  );
};
