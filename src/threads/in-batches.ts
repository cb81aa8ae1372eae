/**
 * Asks several questions at once: all that come until the event loop turns, or `most` of them, so that the thread that answers need
 * not wait for long. To wake it takes longer than to write a question down. Each is answered by itself, or fails with its own error.
 */
export function inBatches<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly (Answer | Error)[]>,
  most: number,
): (question: Question) => Promise<Answer> {
  let open: Batch<Question, Answer> | undefined;
  const begin = (): Batch<Question, Answer> => {
    const { promise, resolve, reject } = Promise.withResolvers<readonly (Answer | Error)[]>();
    const questions: Question[] = [];
    const send = () => {
      open = undefined;
      clearImmediate(turn);
      ask(questions).then(resolve, reject);
    };
    const turn = setImmediate(send);
    return { questions, answers: promise, send };
  };
  return async (question) => {
    const { questions, answers, send } = (open ??= begin());
    const index = questions.push(question) - 1;
    if (questions.length === most) send();
    const answer = (await answers)[index];
    if (answer === undefined) throw new Error('A batch of questions got fewer answers.');
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

interface Batch<Question, Answer> {
  questions: Question[];
  answers: Promise<readonly (Answer | Error)[]>;
  send: () => void;
}
