import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '@/utils/i18n';

/** Shows a picture by itself, by its address; undefined on views that have no room for it. */
export const Enlarge = createContext<((src: string) => void) | undefined>(undefined);

interface EnlargeButtonProps {
  readonly src: string;
  readonly alt: string;
  /** The picture. */
  readonly children: ComponentChildren;
}

/** A picture that can be pressed to be seen by itself, where there is room for it. */
export const EnlargeButton = ({ src, alt, children }: EnlargeButtonProps) => {
  const enlarge = useContext(Enlarge);
  if (!enlarge) return <>{children}</>;
  return (
    <button
      type="button"
      class="enlarge"
      aria-haspopup="dialog"
      aria-label={alt ? `${t('enlarge')}: ${alt}` : t('enlarge')}
      onClick={() => enlarge(src)}
    >
      {children}
    </button>
  );
};
