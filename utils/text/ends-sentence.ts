/** Signs that close a magazine's story, after its last sentence. */
const endSign = '[♦◆◇■□▪●∎❖]';
const sentence = '[.!?…。！？।॥؟۔‥]["\'”’»«“)\\]】」』]*';

const sentenceEnd = new RegExp(`${sentence}(?:\\s*${endSign})?$`, 'u');
const storyEnd = new RegExp(`${sentence}\\s*${endSign}$`, 'u');

/** Whether a text ends as sentences do. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.trimEnd());

/** Whether a text ends as magazines end their stories: a sentence, and a sign of their own. */
export const endsStory = (text: string): boolean => storyEnd.test(text.trimEnd());
