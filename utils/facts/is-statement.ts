/** A line without a full stop is a label or a headline, unless it is as long as a sentence. */
const unstopped = 14;
const stopped = /[.!?…。！？।۔؟።။៖]["”’'»」』)\]]*$/u;
/** Scripts whose news is written without full stops. */
const stopless = /[\p{Script=Thai}\p{Script=Lao}]/u;

/** Whether a text ends as sentences end. */
export const isStopped = (text: string): boolean => stopped.test(text.trimEnd());

/** Whether a text states something, as sentences do, rather than naming it; `words` is how many it has. */
export const isStatement = (text: string, words: number): boolean =>
  isStopped(text) || words >= unstopped || stopless.test(text);

/** The top of a story is its standfirst, which many papers set without a full stop; what is shorter there is a label. */
const shortestStandfirst = 7;

/** The same of a text at the top of a story. */
export const isOpening = (text: string, words: number): boolean =>
  isStatement(text, words) || words >= shortestStandfirst;
