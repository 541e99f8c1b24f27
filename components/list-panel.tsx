import type { ComponentChildren, Ref } from 'preact';
import { t } from '@/utils/i18n';
import { Outside } from './outside';

interface ListPanelProps {
  readonly name: string;
  readonly title: string;
  /** What gets the focus when the list opens. */
  readonly panel: Ref<HTMLElement>;
  readonly done?: Ref<HTMLButtonElement>;
  /** What else can be done with the whole list. */
  readonly actions?: ComponentChildren;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A list over the foot of the page, with its title and the way out. */
export const ListPanel = ({ name, title, panel, done, actions, onClose, children }: ListPanelProps) => (
  <div class="cover">
    <Outside look="backdrop" onClose={onClose} />
    <section class="panel panel--list" role="dialog" aria-labelledby={`${name}-title`} ref={panel} tabIndex={-1}>
      <div class="panel-head">
        <h2 class="label" id={`${name}-title`}>
          {title}
        </h2>
        {actions}
        <button type="button" class="button" {...(done && { ref: done })} onClick={onClose}>
          {t('done')}
        </button>
      </div>
      {children}
    </section>
  </div>
);
