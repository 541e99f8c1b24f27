/** A next step that a notice offers. The first one is the best. */
export interface NoticeAction {
  readonly word: string;
  readonly act: () => void;
  readonly solid?: boolean;
}

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

/** Why there is nothing to show: what happened, what it means, what to do next. */
export const Notice = ({ title, text, actions }: NoticeProps) => (
  <div class="notice">
    <h1>{title}</h1>
    <p>{text}</p>
    <div class="actions">
      {actions.map(({ word, act, solid }) => (
        <button key={word} type="button" class={`button button--${solid ? 'solid' : 'line'}`} onClick={act}>
          {word}
        </button>
      ))}
    </div>
  </div>
);
