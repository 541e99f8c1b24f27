import { browser } from 'wxt/browser';
import type { BackgroundAnswers, ContentAnswers } from './messages';

type Answers = BackgroundAnswers | ContentAnswers;

/** A question on its way: who is asked, what, with what. Whoever answers checks the rest. */
interface Question {
  readonly to: 'content' | 'background';
  readonly ask: string;
  readonly args: readonly unknown[];
}

/** Errors lose their class between contexts, so an answer says itself whether it is one. */
type Answer = { readonly value: unknown } | { readonly fault: string };

const isQuestion = (message: unknown, to: Question['to']): message is Question => {
  const { to: addressee, ask, args } = Object(message);
  return addressee === to && typeof ask === 'string' && Array.isArray(args);
};

/** A stand-in for whoever answers elsewhere: each call goes out as a question and comes back as its value. */
const asker = <A extends Answers>(to: Question['to'], send: (question: Question) => Promise<Answer | undefined>): A =>
  new Proxy({} as A, {
    get:
      (_, ask) =>
      async (...args: readonly unknown[]) => {
        const answer = await send({ to, ask: String(ask), args });
        if (!answer) throw new Error(`Nobody answered ${String(ask)}`);
        if ('fault' in answer) throw new Error(answer.fault);
        return answer.value;
      },
  });

export const askBackground: BackgroundAnswers = asker('background', (question) =>
  browser.runtime.sendMessage(question),
);

export const askTab = (tabId: number): ContentAnswers =>
  asker('content', (question) => browser.tabs.sendMessage(tabId, question, { frameId: 0 }));

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
export type Sender = Parameters<Listener>[1];

/** Whether a message comes from a page of this extension, not from a web page's content script. */
export const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

/**
 * Answers questions put to `to` by senders that `mayAsk`. Own functions of `answers` are all that can be asked;
 * their arguments are unknown and theirs to check.
 */
export const answerAs = (
  to: Question['to'],
  answers: Readonly<Record<string, (args: readonly unknown[], sender: Sender) => Promise<unknown>>>,
  mayAsk: (sender: Sender, ask: string) => boolean,
): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: Answer) => void) => {
    if (!isQuestion(message, to) || !Object.hasOwn(answers, message.ask) || !mayAsk(sender, message.ask)) return;
    answers[message.ask]?.(message.args, sender).then(
      (value) => respond({ value }),
      (error: unknown) => respond({ fault: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
};
