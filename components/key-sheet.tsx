import type { Settings } from '@/utils/browser/settings';
import { t } from '@/utils/i18n';
import type { KeyRow } from './keys';
import { ListPanel } from './list-panel';
import type { Panel } from './use-panel';

/** Keys that have a name rather than a sign. */
const signs: Readonly<Record<string, string>> = { Escape: 'Esc', Backspace: '⌫' };

const shownKeys = ({ keys, shown }: KeyRow) =>
  shown ? [shown] : keys.map((key) => signs[key] ?? (key.length === 1 ? key.toUpperCase() : key));

interface KeySheetProps {
  /** The rows that are bound on the view. */
  readonly rows: readonly KeyRow[];
  readonly panel: Panel;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** The list of keys, as they are bound here and now, with the switch for those of a single character. */
export const KeySheet = ({ rows, panel, settings, onSettings }: KeySheetProps) => (
  <ListPanel name="keys" title={t('keys')} panel={panel.ref} onClose={panel.close}>
    <div class="keys">
      <dl>
        {rows.map((row) => (
          <div key={row.does} class={settings.singleKeys || row.keys.some((key) => key.length > 1) ? '' : 'is-off'}>
            <dt>
              {shownKeys(row).map((key) => (
                <kbd key={key} dir="ltr">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(row.does)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={({ currentTarget }) => onSettings({ ...settings, singleKeys: currentTarget.checked })}
        />
        {t('singleKeys')}
      </label>
      <p class="quiet">{t('keysOfBrowser')}</p>
    </div>
  </ListPanel>
);
