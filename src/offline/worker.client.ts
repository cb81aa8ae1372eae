/**
 * The service worker: keeps the site for readers without a network. With one, the network answers for every page, so that nobody
 * is shown an old text; what a page loads is of the version that the page is of.
 */
import { registerRoute } from 'workbox-routing';
import type { KeptFile } from './fill-worker.ts';
import { KeptSite, type KeptPage } from './kept-site.client.ts';
import { NEWER, TAKE_OVER } from './messages.ts';
import { OpenPages, type SentPage } from './open-pages.client.ts';
import { WORKER } from './worker-file.ts';

declare const self: ServiceWorkerGlobalScope & { __SOURCEBOUND_KEPT__: readonly KeptFile[]; __SOURCEBOUND_ELSEWHERE__: readonly string[] };

/** Milliseconds after which what is kept is shown in place of a page that the network does not bring. */
const PATIENCE = 5000;
/** Files whose names hold a hash of what they hold: of whichever version they are, they are the right ones. */
const NAMED_BY_HASH = /^(?:_astro|pagefind\/(?:fragment|index|filter))\//;
const LOST = '404.html';

const hashes = new Map(self.__SOURCEBOUND_KEPT__);
const elsewhere = self.__SOURCEBOUND_ELSEWHERE__;
const site = new KeptSite([...hashes]);
const pages = new OpenPages(hashes);

registerRoute(
  ({ request }) => request.mode === 'navigate' && !elsewhere.some((folder) => site.pathOf(request.url).startsWith(folder)),
  ({ request, event }) => answerPage(request, event as FetchEvent),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && site.has(url.href),
  ({ request, event }) => answerFile(request, event as FetchEvent),
);

self.addEventListener('install', (event) => {
  event.waitUntil(
    site
      .install(event)
      .then(takeOver)
      .then((others) => Promise.all(others.map(tell))),
  );
});
self.addEventListener('activate', (event) => {
  event.waitUntil(site.activate(event));
});
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver());
});

async function answerPage(request: Request, event: FetchEvent): Promise<Response> {
  const asked = fetch(request);
  const answer = await Promise.race([asked.catch(() => undefined), pause(PATIENCE)]);
  if (answer && answer.status < 500) {
    const sent = await sentPage(request, answer);
    if (sent) {
      await pages.add(event.resultingClientId, sent);
      event.waitUntil(afterAnswer(sent));
    }
    return answer;
  }
  const kept = await site.page(request.url);
  if (kept.type === 'page') return showKept(kept, asked, request, event);
  return answer ?? asked.catch(() => showKept(kept, asked, request, event));
}

async function showKept(kept: KeptPage, asked: Promise<Response>, request: Request, event: FetchEvent): Promise<Response> {
  if (!('path' in kept)) return kept.response;
  const client = event.resultingClientId;
  await pages.add(client, { path: kept.path, hash: hashes.get(kept.path) ?? '' });
  event.waitUntil(
    asked
      .then((answer) => sentPage(request, answer))
      .then((late) => (late && !pages.isOwn(late) ? tell(client) : undefined))
      .catch(() => undefined),
  );
  return kept.response;
}

async function answerFile(request: Request, { clientId }: FetchEvent): Promise<Response> {
  const standing = NAMED_BY_HASH.test(site.pathOf(request.url)) ? 'own' : await pages.standing(clientId);
  if (standing === 'other') return fetch(request);
  if (standing === 'own') return (await site.file(request.url)) ?? fetch(request);
  return fetch(request).catch(async () => (await site.file(request.url)) ?? Response.error());
}

/** What was sent, where it is a page; a redirect or a file for a program of its own is none. */
async function sentPage({ url }: Request, answer: Response): Promise<SentPage | undefined> {
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer());
  return { path: answer.status === 404 ? LOST : site.pathOf(url), hash: btoa(String.fromCharCode(...new Uint8Array(digest))) };
}

/** The network has given a page: where that is of another version, the site may have no worker any more. */
async function afterAnswer(sent: SentPage): Promise<void> {
  await pages.forget();
  if (pages.isOwn(sent)) return;
  const { status } = await fetch(new URL(WORKER, self.registration.scope), { method: 'HEAD', cache: 'no-store' });
  if (status === 404 || status === 410) await leave();
}

/** The site is published without a worker now. */
async function leave(): Promise<void> {
  await self.registration.unregister();
  await Promise.all([site.clear(), pages.clear()]);
}

/** This version answers from now on, unless pages of another one are open, which keep theirs until they are closed. Gives the ids of those. */
async function takeOver(): Promise<readonly string[]> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others: string[] = [];
  for (const { id, url } of open) {
    if (url.startsWith(self.registration.scope) && (await pages.standing(id)) === 'other') others.push(id);
  }
  // Not awaited: a browser may hold it back until the old worker has nothing to do.
  if (others.length === 0) void self.skipWaiting();
  return others;
}

async function tell(client: string): Promise<void> {
  (await self.clients.get(client))?.postMessage(NEWER);
}

const pause = (wait: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, wait);
  });
