/** What is said between pages and the service worker. */

/** To a page: a newer version than its own is published. */
export const NEWER = 'sourcebound:newer';
/** To a worker that waits: take over, where no page of an older version is open. */
export const TAKE_OVER = 'sourcebound:take-over';
