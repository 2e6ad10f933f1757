import type { RefusalDetail } from './refusal';
import type { VisitSheetDraft } from './visit-sheet-input';

export const QUESTION_KINDS = ['TEXT', 'SCORE', 'YES_NO'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A question of a visit sheet; its key names its answers, whatever the wording. */
export interface VisitQuestion {
  key: string;
  kind: QuestionKind;
  textZh: string;
  textEn: string;
  required: boolean;
}

/** What was answered: one of the three, by the kind of the question. */
export interface VisitAnswer {
  question: string;
  text?: string | null | undefined;
  score?: number | null | undefined;
  yes?: boolean | null | undefined;
}

/** Below this an answer calls for help. */
export const LOW_SCORE = 3;
const MAX_ANSWER = 2000;
const SCORES = { least: 1, most: 5 };

/** Questions with their keys: one that has a key keeps it, a new one gets the next that no version used. */
export function keyed({ questions }: VisitSheetDraft, before: readonly VisitQuestion[]): VisitQuestion[] {
  const known = new Set(before.map(({ key }) => key));
  const taken = new Set<string>();
  let last = Math.max(0, ...before.map(({ key }) => Number(key.slice(1))));
  return questions.map(({ key, ...question }) => {
    const kept = key && known.has(key) && !taken.has(key) ? key : `q${(last += 1)}`;
    taken.add(kept);
    return { key: kept, ...question };
  });
}

const answered = ({ text, score, yes }: VisitAnswer): VisitAnswer[keyof VisitAnswer] => text?.trim() || score || (yes ?? null);

function problemOf(question: VisitQuestion, answer: VisitAnswer | undefined): string | null {
  if (!answer || answered(answer) === null) return question.required ? 'validation.required' : null;
  const { text, score, yes } = answer;
  const given = { TEXT: text != null, SCORE: score != null, YES_NO: yes != null };
  if (!given[question.kind] || Object.values(given).filter(Boolean).length > 1) return 'visitSheet.answerKind';
  if (score != null && !(Number.isInteger(score) && score >= SCORES.least && score <= SCORES.most)) return 'visitSheet.score';
  return (text?.length ?? 0) > MAX_ANSWER ? 'visitSheet.answerLong' : null;
}

/** What is wrong with the answers to a sheet; `field` is the place of the answer, or `answers` where one is missing. */
export function answerProblems(questions: readonly VisitQuestion[], answers: readonly VisitAnswer[]): RefusalDetail[] {
  const keys = new Set(questions.map(({ key }) => key));
  const strangers = answers.flatMap(({ question }, place): RefusalDetail[] =>
    keys.has(question) && answers.findIndex((other) => other.question === question) === place ? [] : [{ code: 'VALIDATION', message: 'validation.reference', field: `answers.${place}.question` }]);
  return [...strangers, ...questions.flatMap((question): RefusalDetail[] => {
    const place = answers.findIndex((answer) => answer.question === question.key);
    const message = problemOf(question, answers[place]);
    return message ? [{ code: 'VALIDATION', message, field: `answers.${question.key}` }] : [];
  })];
}

/** The answers that say something, in the order of the questions. */
export const keptAnswers = (questions: readonly VisitQuestion[], answers: readonly VisitAnswer[]): VisitAnswer[] =>
  questions.flatMap(({ key }) => answers.filter((answer) => answer.question === key && answered(answer) !== null));

/** The lowest score among the answers; null where nobody scored. */
export function lowestScore(answers: readonly VisitAnswer[]): number | null {
  const scores = answers.flatMap(({ score }) => score ?? []);
  return scores.length ? Math.min(...scores) : null;
}
