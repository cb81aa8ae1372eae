/**
 * What service workers have of their own (https://w3c.github.io/ServiceWorker/), as far as it is used here. TypeScript knows all of it as
 * `webworker`, which cannot be together with what it knows of pages.
 */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
}

interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
}

interface Client {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

interface Clients {
  get(id: string): Promise<Client | undefined>;
  matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>;
}

interface ServiceWorkerGlobalScope {
  readonly caches: CacheStorage;
  readonly clients: Clients;
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;
}
