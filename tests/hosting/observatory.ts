/**
 * The score of the MDN HTTP Observatory: what its own package asks a site, and how it judges the answers. Its `scan` knows hosts by
 * their names at the usual ports only, so the parts of it are called one after the other. The Observatory asks for HTTPS, which
 * a host gets from a certificate of its own: here something stands before the server that speaks it, and passes on what it says.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, request, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { pathToFileURL } from 'node:url';
import { PACKAGES } from './packages.ts';
import { freePort } from './servers/server.ts';
import { SCRATCH } from './sites.ts';

const SOURCE = join(PACKAGES, '@mdn/mdn-http-observatory/src');

/** Scores the page at this address of a server without HTTPS. */
export async function scoreOf(address: string): Promise<Score> {
  const { retrieve } = await load<{ retrieve: (host: string, options: object) => Promise<unknown> }>('retriever/retriever.js');
  const { ALL_TESTS } = await load<{ ALL_TESTS: ((answers: unknown) => Verdict)[] }>('constants.js');
  const { getScoreModifier } = await load<{ getScoreModifier: (result: string) => number }>('grader/grader.js');
  const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await load<{ MINIMUM_SCORE_FOR_EXTRA_CREDIT: number }>('grader/charts.js');
  const front = await secured(address);
  try {
    const { pathname } = new URL(address);
    const answers = await retrieve('127.0.0.1', { httpPort: front.httpPort, httpsPort: front.httpsPort, path: pathname });
    const verdicts = ALL_TESTS.map((test) => test(answers));
    const modifiers = verdicts.map(({ result }) => getScoreModifier(result));
    // As `scan` does: what is gained counts only where little is lost.
    const lost = 100 + sum(modifiers.filter((modifier) => modifier < 0));
    return {
      score: lost >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? 100 + sum(modifiers) : lost,
      failed: verdicts.filter(({ pass }) => !pass).map(({ result }) => result),
    };
  } finally {
    for (const server of front.servers) server.close();
  }
}

const load = async <Module>(file: string): Promise<Module> => (await import(pathToFileURL(join(SOURCE, file)).href)) as Module;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A server that speaks HTTPS for another, with a certificate that this process trusts, and one that sends there who comes without. */
async function secured(address: string): Promise<{ httpPort: number; httpsPort: number; servers: readonly Server[] }> {
  const { key, cert } = certificate();
  const [httpPort, httpsPort] = [await freePort(), await freePort()];
  const https = createHttpsServer({ key, cert }, (asked, answer) => {
    const { method, headers, url = '/' } = asked;
    const passed = request(new URL(url, address), { method, headers: { ...headers, host: new URL(address).host } }, (given) => {
      answer.writeHead(given.statusCode ?? 500, given.rawHeaders);
      given.pipe(answer);
    });
    asked.pipe(passed);
  });
  const http = createHttpServer(({ url = '/' }, answer) => {
    answer.writeHead(301, { location: `https://127.0.0.1:${httpsPort}${url}` }).end();
  });
  https.listen(httpsPort, '127.0.0.1');
  http.listen(httpPort, '127.0.0.1');
  await Promise.all([once(https, 'listening'), once(http, 'listening')]);
  return { httpPort, httpsPort, servers: [http, https] };
}

let made: { key: Buffer; cert: Buffer } | undefined;

function certificate(): { key: Buffer; cert: Buffer } {
  if (made) return made;
  const [key, cert] = [join(SCRATCH, 'key.pem'), join(SCRATCH, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', cert], { stdio: 'pipe' });
  made = { key: readFileSync(key), cert: readFileSync(cert) };
  setDefaultCACertificates([...getCACertificates('default'), made.cert.toString()]);
  return made;
}

interface Verdict {
  result: string;
  pass: boolean;
}

interface Score {
  score: number;
  /** What the tests that do not pass say. */
  failed: readonly string[];
}
