/** A thread that cites works. */
import { answerQuestions } from '../threads/answer-questions.ts';
import { citationsFor } from './cite.ts';

answerQuestions(citationsFor);
