/** How much a block is judged by those like it, 0 to 1, and how many there have to be. */
const together = 0.5;
const fewest = 3;
/** Beyond this nothing is surer. In log odds. */
const surest = 14;

const oddsOf = (chance: number) => Math.max(-surest, Math.min(surest, Math.log(chance / (1 - chance))));

/**
 * Chances, each drawn towards the mean of what the page made by the same template: the cards of a list are story or they
 * are not. `joins` tells which blocks are drawn; all count in the mean.
 */
export const judgedAlike = (
  chances: Float32Array,
  templates: readonly string[],
  joins: (index: number) => boolean,
): Float32Array => {
  const groups = new Map<string, { odds: number; count: number }>();
  chances.forEach((chance, index) => {
    const template = templates[index] ?? '';
    const { odds, count } = groups.get(template) ?? { odds: 0, count: 0 };
    groups.set(template, { odds: odds + oddsOf(chance), count: count + 1 });
  });
  return chances.map((chance, index) => {
    const { odds, count } = groups.get(templates[index] ?? '') ?? { odds: 0, count: 0 };
    if (count < fewest || !joins(index)) return chance;
    return 1 / (1 + Math.exp(-((1 - together) * oddsOf(chance) + (together * odds) / count)));
  });
};
