import { textAt } from '@/utils/article/place';
import { mean } from './compare';
import type { Rooms } from './load-rooms';
import { porterStem } from './porter-stem';
import { readSet } from './read-set';
import { toDraft } from './to-draft';

interface Gold {
  readonly text: string;
  readonly parsed?: string;
}
const questions = ['who', 'what', 'when', 'where', 'why', 'how'] as const;
type Question = (typeof questions)[number];
type Row = Readonly<Record<Question, readonly Gold[]>> & {
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly g5out?: Readonly<Record<string, readonly string[] | undefined>>;
};

const small = new Set(
  'a an the of in on at to for and or by from with is was were be been as that this it its his her their had has have s'.split(
    ' ',
  ),
);
const wordsOf = (text: string) =>
  (
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !small.has(word))
    .map(porterStem);

/** 1 for the same phrase or most of it, 0.5 for part of it, 0 for another: strict, by words. */
const gradeOf = (answer: string, gold: string) => {
  const ours = wordsOf(answer);
  const theirs = wordsOf(gold);
  if (ours.length === 0 || theirs.length === 0) return 0;
  const left = [...theirs];
  const shared = ours.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  const precision = shared / ours.length;
  const recall = shared / theirs.length;
  const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  if (f1 >= 0.6 || (precision > 0.999 && recall >= 0.5) || (recall > 0.999 && precision >= 0.4)) return 1;
  return f1 >= 0.3 || precision > 0.999 || recall > 0.999 ? 0.5 : 0;
};

interface Answer {
  readonly text: string;
  readonly value?: string;
}

const measured = (rows: readonly Row[], answerTo: (row: Row, question: Question) => Answer | undefined) => {
  const grades = questions.map((question) => {
    const asked = rows.filter((row) => row[question].length > 0);
    return mean(
      asked.map((row) => {
        const answer = answerTo(row, question);
        if (!answer) return 0;
        // A date is the same date however it is said.
        const sameDay = row[question].some(
          ({ parsed }) => parsed !== undefined && parsed.slice(0, 10) === answer.value?.slice(0, 10),
        );
        return sameDay ? 1 : Math.max(...row[question].map(({ text }) => gradeOf(answer.text, text)));
      }),
    );
  });
  const empty = rows.flatMap((row) =>
    questions
      .slice(0, 5)
      .filter((question) => row[question].length === 0)
      .map((question) => [row, question] as const),
  );
  const spurious = empty.filter(([row, question]) => answerTo(row, question)).length / (empty.length || 1);
  return [...grades, mean(grades.slice(0, 4)), mean(grades), spurious].map((value) => value.toFixed(3));
};

/** The first answer to each question against Giveme5W1H's gold phrases, beside its own stored answers where there are any. */
export const bench5w1h = (rooms: Rooms, examine?: (line: string) => void) => {
  const rows = readSet<Row>('dev-5w1h');
  const answers = new Map(
    rows.map((row) => {
      const draft = toDraft({ text: row.text, title: row.title, date: row.date });
      const facts = rooms.findFacts(draft, []);
      const first = (question: Question) => facts.find(({ kind }) => kind === question);
      const said = questions.flatMap((question): readonly (readonly [Question, Answer])[] => {
        const fact = first(question);
        return fact
          ? [[question, { text: textAt(draft.blocks, fact.at), ...(fact.value ? { value: fact.value } : {}) }]]
          : [];
      });
      return [row, new Map(said)] as const;
    }),
  );
  const ours = (row: Row, question: Question) => answers.get(row)?.get(question);
  for (const row of rows)
    for (const question of questions)
      examine?.(
        [
          question,
          row.title,
          row[question].map(({ text, parsed }) => `${text}${parsed ? `=${parsed}` : ''}`).join(' // '),
          ours(row, question)?.text ?? '-',
          ours(row, question)?.value ?? '',
        ].join('\t'),
      );
  const stored = rows.filter(({ g5out }) => g5out?.who);
  const theirs = (row: Row, question: Question) => {
    const text = row.g5out?.[question]?.[0];
    return text ? { text } : undefined;
  };
  return [
    [`all ${rows.length}`, 'Nutgraf', ...measured(rows, ours)],
    [`with stored output ${stored.length}`, 'Nutgraf', ...measured(stored, ours)],
    [`with stored output ${stored.length}`, 'Giveme5W1H', ...measured(stored, theirs)],
  ];
};
