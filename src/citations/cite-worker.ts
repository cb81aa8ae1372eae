/** A thread that cites works. */
import { answerQuestions } from '../threads/answer-questions.ts';
import { cite } from './cite-here.ts';

answerQuestions(cite);
