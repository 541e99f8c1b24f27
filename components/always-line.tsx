import { t } from '@/utils/i18n';

/** Whether this site is always opened in the reader. */
export interface Always {
  readonly isOn: boolean;
  readonly onChange: (wanted: boolean) => void;
}

export const AlwaysLine = ({ isOn, onChange }: Always) => (
  <label class="always">
    <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
    {t('alwaysInReader')}
  </label>
);
