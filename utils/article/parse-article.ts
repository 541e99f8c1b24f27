import * as v from 'valibot';
import type { Article } from './article';
import { articleShape, highlightShape, mostCharacters, picturesShape, savedShape } from './article-shape';
import { type Fault, firstFault, type Parsed } from './fault';
import type { Highlight } from './highlight';
import { misplaced } from './misplaced';
import type { Pictures, SavedArticle } from './saved-article';

const parse = <S extends v.GenericSchema>(
  shape: S,
  value: unknown,
  faultIn: (output: v.InferOutput<S>) => Fault | undefined,
): Parsed<v.InferOutput<S>> => {
  const { success, output, issues } = v.safeParse(shape, value, { abortEarly: true });
  if (!success) return { fault: firstFault(issues) };
  const fault = faultIn(output);
  return fault ? { fault } : { value: output };
};

/** An article from outside (a page, a message, a file), checked field by field, or the first thing wrong with it. */
export const parseArticle = (value: unknown): Parsed<Article> =>
  parse(articleShape, value, (article) => misplaced(article, mostCharacters));

/** Pictures from outside: `data:` addresses of files whose first bytes are what they claim. */
export const parsePictures = (value: unknown): Parsed<Pictures> => parse(picturesShape, value, () => undefined);

/** A highlight from outside. Whether its words stand in the article is `quoteFinder`'s to say. */
export const parseHighlight = (value: unknown): Parsed<Highlight> => parse(highlightShape, value, () => undefined);

/** A saved article from outside, its story and its body about the same thing. */
export const parseSaved = (value: unknown): Parsed<SavedArticle> =>
  parse(savedShape, value, ({ story, body }) => {
    if (story.id !== body.id) return { path: 'body.id', says: 'is not the id of the story' };
    if (story.url !== body.article.url) return { path: 'story.url', says: 'is not the address of the article' };
    const fault = misplaced(body.article, mostCharacters);
    return fault && { path: `body.article.${fault.path}`, says: fault.says };
  });
