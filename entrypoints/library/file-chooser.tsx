import type { Ref } from 'preact';
import { t } from '@/utils/i18n';

interface ChooserProps {
  readonly chooser: Ref<HTMLInputElement>;
  readonly onFile: (file: File) => void;
}

/** The browser's own way to choose a file; the page's buttons open it. */
export const FileChooser = ({ chooser, onFile }: ChooserProps) => (
  <input
    ref={chooser}
    type="file"
    hidden
    accept=".json,application/json"
    aria-label={t('importLibrary')}
    onChange={({ currentTarget }) => {
      const file = currentTarget.files?.[0];
      if (file) onFile(file);
      // So that the same file can be chosen again, once it is mended.
      currentTarget.value = '';
    }}
  />
);
