import { t } from '@/utils/i18n';
import { Bones } from './bones';
import { PopupActions } from './popup-frame';

/** How long it has been: nothing to see yet, the shape of the page, or long enough for words. */
export type Patience = 'fresh' | 'waiting' | 'long';

/** The popup while the page is being read. */
export const Waiting = ({ patience, onStop }: { readonly patience: Patience; readonly onStop: () => void }) => (
  <>
    <main>
      <p class="hidden-label" role="status">
        {t('reading')}
      </p>
      {patience !== 'fresh' && <Bones />}
      <div class="waiting" role="status">
        {patience === 'long' && (
          <>
            {t('stillReading')}
            <button type="button" class="button button--line" onClick={onStop}>
              {t('stop')}
            </button>
          </>
        )}
      </div>
    </main>
    <PopupActions />
  </>
);
