/** A thread for tests: it steps back, and tells its priority, where threads have one of their own, and that of the program. */
import { readlinkSync } from 'node:fs';
import { getPriority } from 'node:os';
import { basename } from 'node:path';
import { answerQuestions } from '../../src/threads/answer-questions.ts';
import { stepBack } from '../../src/threads/step-back.ts';

const ownId = (): number => (process.platform === 'linux' ? Number(basename(readlinkSync('/proc/thread-self'))) : process.pid);

stepBack();
answerQuestions(() => ({ thread: getPriority(ownId()), program: getPriority(process.pid) }));
