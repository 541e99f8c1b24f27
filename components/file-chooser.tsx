import type { Ref } from 'preact';

interface ChooserProps {
  readonly chooser: Ref<HTMLInputElement>;
  readonly name: string;
  readonly onFile: (file: File) => void;
}

/** The browser's own way to choose a file; the page's buttons open it. */
export const FileChooser = ({ chooser, name, onFile }: ChooserProps) => (
  <input
    ref={chooser}
    type="file"
    hidden
    accept=".json,application/json"
    aria-label={name}
    onChange={({ currentTarget }) => {
      const file = currentTarget.files?.[0];
      if (file) onFile(file);
      // So that the same file can be chosen again, once it is mended.
      currentTarget.value = '';
    }}
  />
);
