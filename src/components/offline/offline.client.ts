/** Has the site kept for reading without a network, and tells a reader whose page is of an older version. */
import { NEWER, TAKE_OVER } from '../../offline/messages.ts';
import { OFFLINE_POLICY } from '../../output/offline-policy.ts';
import { showNotice, type NoticeWords } from './notice.client.ts';

/** Starts once the page is there; `worker` is the address of the service worker. Who asks for little to be sent, and browsers that refuse, go on without. */
export function keepOffline(worker: string, words: NoticeWords): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === NEWER) showNotice(words);
  });
  navigator.serviceWorker.startMessages();
  if (savesData()) return;
  if (document.readyState === 'complete') void keep(worker);
  else addEventListener('load', () => void keep(worker), { once: true });
}

async function keep(worker: string): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(trusted(worker), { updateViaCache: 'none' });
    registration.addEventListener('updatefound', () => void takeOver(registration));
    void takeOver(registration);
    const look = () => void registration.update().catch(() => undefined);
    addEventListener('online', look);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') look();
    });
  } catch {
    // The page is there all the same.
  }
}

/** Milliseconds before the next version is asked to take over: the first time, and at the longest. */
const [SOON, LATER] = [2000, 60_000];
let isAsking = false;

/**
 * Has the next version take over when no page of an older one is open. It is asked again and again, as such a page may be closed at
 * any time, and not before this page is at rest: where the old worker is still asked for files, browsers put the change off for long.
 */
async function takeOver(registration: ServiceWorkerRegistration): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  for (let wait = SOON; registration.installing ?? registration.waiting; wait = Math.min(2 * wait, LATER)) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    registration.waiting?.postMessage(TAKE_OVER);
  }
  isAsking = false;
}

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** The address as a browser takes it that requires Trusted Types (W3C, 4.3). */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return trustedTypes ? trustedTypes.createPolicy(OFFLINE_POLICY, { createScriptURL: () => address }).createScriptURL('') : address;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (input: string) => string };
}
