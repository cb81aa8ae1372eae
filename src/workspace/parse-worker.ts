/** A thread that parses files beside the program. */
import { answerQuestions } from '../threads/answer-questions.ts';
import { parseJob, type ParseJob } from './parse-files.ts';

answerQuestions((jobs: readonly ParseJob[]) => jobs.map(parseJob));
