import { useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';

/** What the page has to say about what was just done. */
export interface Message {
  /** `done` leaves by itself; `failed` stays until the reader has dealt with it. */
  readonly kind: 'done' | 'failed';
  readonly says: string;
  readonly because?: string;
  readonly action?: { readonly word: string; readonly act: () => void };
}

/** How long a toast stays while nobody points at it, in milliseconds. */
const stay = 6_000;

interface MessageProps {
  readonly message: Message;
  readonly onClose: () => void;
}

const Done = ({ message, onClose }: MessageProps) => {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held) return;
    const clock = setTimeout(onClose, stay);
    return () => clearTimeout(clock);
  }, [held, message, onClose]);
  return (
    <div
      class="toast"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      <span>{message.says}</span>
      {message.action && (
        <button type="button" class="button" onClick={message.action.act}>
          {message.action.word}
        </button>
      )}
    </div>
  );
};

const Failed = ({ message, onClose }: MessageProps) => (
  <div class="alert" role="alert">
    <b>{message.says}</b>
    <p>{message.because}</p>
    <div>
      {message.action && (
        <button type="button" class="text-button text-button--act" onClick={message.action.act}>
          {message.action.word}
        </button>
      )}
      <button type="button" class="text-button text-button--act" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  </div>
);

/** The one message of the page. Its place is always there, so that screen readers hear what comes into it. */
export const LibraryMessage = ({
  message,
  onClose,
}: {
  readonly message?: Message | undefined;
  onClose: () => void;
}) => (
  <div class="message">
    <div role="status">{message?.kind === 'done' && <Done message={message} onClose={onClose} />}</div>
    {message?.kind === 'failed' && <Failed message={message} onClose={onClose} />}
  </div>
);
