const all: Map<string, unknown>[] = [];

/** The same answers, each found once for a text until `forgetTexts`: many ask of the same blocks of a page. */
export const remembered = <Answer>(answerTo: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  all.push(known);
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = answerTo(text);
    known.set(text, answer);
    return answer;
  };
};

/** Lets go of a page's texts, once it is read. */
export const forgetTexts = (): void => {
  for (const known of all) known.clear();
};
