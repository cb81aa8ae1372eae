/** A thread that prints the book: beside pages that are being made each step of it would wait for its turn. */
import { answerQuestions } from '../threads/answer-questions.ts';
import { makePdf } from './make-pdf.ts';

answerQuestions(makePdf);
