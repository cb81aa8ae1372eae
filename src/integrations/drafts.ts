/**
 * Drafts in `dev`: each is shown in its place in the article, and answered there. All of it, the script and the address that it
 * asks, is in the server of `dev` only; a build never hears of it.
 */
import type { AstroIntegration } from 'astro';
import { json } from 'node:stream/consumers';
import { Transform, type Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { changeDraft, dropDraft, keepDraft, type Answer } from '../review/answer.ts';
import { ContentFolder } from '../review/content.ts';
import { forBrowser } from '../review/for-browser.ts';
import { showAnswer } from '../review/show.ts';
import { reviewOf } from '../review/waiting.ts';
import type { Site } from '../site.ts';
import { refusal } from './own-page.ts';

const SCRIPT = fileURLToPath(new URL('../components/review/review.client.ts', import.meta.url));
/** Below the base path. No page of a site is called so: an underscore begins no id. */
const ADDRESS = '_drafts';
const MOST_BYTES = 100_000;

const question = z.strictObject({
  name: z.string(),
  answer: z.enum(['keep', 'drop', 'change']),
  fields: z.record(z.string(), z.string()).default({}),
});

export function drafts({ base, contentDir }: Pick<Site, 'base' | 'contentDir'>): AstroIntegration {
  const folder = new ContentFolder(contentDir);
  // Two answers at once would write one list.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
  return {
    name: 'sourcebound:drafts',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(SCRIPT.replaceAll('\\', '/'))};`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (pathname !== `${base}${ADDRESS}`) {
            next();
            return;
          }
          const say = (status: number, body: unknown) => {
            response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
            response.end(JSON.stringify(body));
          };
          const reason = refusal(request.method ?? '', request.headers);
          if (reason !== undefined) {
            say(403, { message: reason });
            return;
          }
          const answering =
            request.method === 'GET'
              ? inTurn(async () => forBrowser(await reviewOf(folder)))
              : inTurn(async () => answerTo(folder, request));
          answering.then(
            (answer) => {
              say(200, answer);
            },
            (error: unknown) => {
              say(400, { message: error instanceof Error ? error.message : String(error) });
            },
          );
        });
      },
    },
  };
}

/** Whether it is done, and if not, why. */
async function answerTo(folder: ContentFolder, request: Readable): Promise<{ isDone: boolean; message: string }> {
  const { name, answer, fields } = question.parse(await json(request.pipe(limited())));
  const done = await ANSWERS[answer](folder, name, fields);
  return { isDone: done.type === 'done', message: showAnswer(done, name) };
}

const ANSWERS: Readonly<
  Record<z.output<typeof question>['answer'], (folder: ContentFolder, name: string, fields: Record<string, string>) => Promise<Answer>>
> = {
  keep: keepDraft,
  drop: dropDraft,
  change: changeDraft,
};

/** Ends what is longer than any answer. */
function limited(): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) done(new Error('The answer is too long.'));
      else done(null, chunk);
    },
  });
}
