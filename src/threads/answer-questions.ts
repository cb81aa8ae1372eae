/** The side of a thread that is asked. */
import { parentPort } from 'node:worker_threads';
import { movable } from './movable.ts';
import type { Reply, Request } from './thread.ts';

/** Answers each question that comes, in the order in which the answers are ready. Bytes are handed over. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  const reply = async ({ id, question }: Request<Question>): Promise<Reply<Answer>> => {
    try {
      return { id, answer: await answer(question) };
    } catch (error) {
      return { id, error: toError(error) };
    }
  };
  parentPort?.on(
    'message',
    (request: Request<Question>) => void reply(request).then((message) => parentPort?.postMessage(message, movable(message.answer))),
  );
}

/** What `inBatches` asks, answered one after the other: one that fails leaves the others as they are. */
export const answerEach =
  <Question, Answer>(answer: (question: Question) => Promise<Answer>) =>
  async (questions: readonly Question[]): Promise<(Answer | Error)[]> => {
    const answers: (Answer | Error)[] = [];
    for (const question of questions) answers.push(await answer(question).catch(toError));
    return answers;
  };

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
