import { useEffect, useState } from 'preact/hooks';

/** Something to do about it, by one press. */
export interface Action {
  readonly word: string;
  readonly act: () => void;
}

/** What there is to say about what was just done. A new object is a new message. */
export interface Message {
  /** `done` leaves by itself; `failed` stays until the reader has dealt with it. */
  readonly kind: 'done' | 'failed';
  readonly says: string;
  readonly because?: string;
  readonly actions?: readonly Action[];
}

/** How long a toast stays while nobody points at it, in milliseconds. */
const stay = 6_000;

interface MessageProps {
  readonly message: Message;
  readonly onClose: () => void;
}

const Actions = ({ message, onClose, look }: MessageProps & { readonly look: string }) => (
  <>
    {message.actions?.map(({ word, act }) => (
      <button
        key={word}
        type="button"
        class={look}
        onClick={() => {
          onClose();
          act();
        }}
      >
        {word}
      </button>
    ))}
  </>
);

const Done = ({ message, onClose }: MessageProps) => {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held) return;
    const clock = setTimeout(onClose, stay);
    return () => clearTimeout(clock);
  }, [held, message]);
  return (
    <div
      class="toast"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      <span>{message.says}</span>
      <Actions message={message} onClose={onClose} look="button" />
    </div>
  );
};

const Failed = ({ message, onClose }: MessageProps) => (
  <div class="alert" role="alert">
    <b>{message.says}</b>
    {message.because && <p>{message.because}</p>}
    <div>
      <Actions message={message} onClose={onClose} look="text-button text-button--act" />
    </div>
  </div>
);

interface MessagesProps {
  readonly message: Message | undefined;
  readonly onClose: () => void;
}

/** The one message of a view. Its place is always there, so that screen readers hear what comes into it. */
export const Messages = ({ message, onClose }: MessagesProps) => (
  <div class="over">
    <div role="status">{message?.kind === 'done' && <Done message={message} onClose={onClose} />}</div>
    {message?.kind === 'failed' && <Failed message={message} onClose={onClose} />}
  </div>
);
