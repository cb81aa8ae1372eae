/** How far a build is, in one line that is written over. Only a person at a terminal sees it. */
import { listen, type News } from '../publish/news.ts';

/** In milliseconds: more often nobody can read. */
const EVERY = 100;
const WIDEST = 78;
/** Clears what stands behind, and goes back to the beginning, so that a message writes over it. */
const [CLEAR, BACK] = ['\u001b[K', '\r'];

/** Shows what the builds of this process tell until the function that is given back is called. `first` is what is done at the beginning. */
export function showProgress(
  stream: NodeJS.WriteStream,
  first: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): () => void {
  if (!stream.isTTY || env['TERM'] === 'dumb') return () => undefined;
  let shown = -Infinity;
  const write = (line: string) => {
    stream.write(`${line.slice(0, WIDEST)}${CLEAR}${BACK}`);
  };
  write(first);
  const stop = listen((news) => {
    const now = performance.now();
    if (news.type === 'pages' && now - shown < EVERY && news.made < news.of) return;
    shown = now;
    write(lineOf(news));
  });
  return () => {
    stop();
    write('');
  };
}

function lineOf(news: News): string {
  switch (news.type) {
    case 'pages':
      return `Making pages: ${news.made} of ${news.of}`;
    case 'beside':
      return 'Finishing share images, the search and dossier.pdf';
    case 'edition':
      return 'Making the next edition';
    case 'audit':
      return 'Verifying the new site';
    case 'audited':
      return 'Publishing the new site';
  }
}
