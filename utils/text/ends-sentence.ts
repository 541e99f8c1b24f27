/** Signs that close a magazine's story, after its last sentence. */
const endSign = '[♦◆◇■□▪●∎❖]';
/** Signs after which a blank follows or nothing, and those that part sentences by themselves. */
const stops = '.!?…؟۔‥';
const denseStops = '。！？।॥';
const closers = '["\'”’»«“)\\]】」』]*';
const sentence = `[${stops}${denseStops}]${closers}`;

const sentenceEnd = new RegExp(`${sentence}(?:\\s*${endSign})?$`, 'u');
const storyEnd = new RegExp(`${sentence}\\s*${endSign}$`, 'u');

const anySentence = new RegExp(`[${stops}]${closers}(?:\\s|$)|[${denseStops}]`, 'u');

/** Whether a sentence ends anywhere in a text. */
export const holdsSentence = (text: string): boolean => anySentence.test(text);

/** Whether a text ends as sentences do. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.trimEnd());

/** Whether a text ends as magazines end their stories: a sentence, and a sign of their own. */
export const endsStory = (text: string): boolean => storyEnd.test(text.trimEnd());
