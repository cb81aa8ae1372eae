/** A thread for tests: it counts the questions it was asked, from what it was started with, and fails when it is told to. */
import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../../src/threads/answer-questions.ts';

let count = workerData as number;

answerQuestions((question: string) => {
  if (question === 'fail') throw new Error('As it was told.');
  return ++count;
});
