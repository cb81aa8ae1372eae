/** The service worker in a site, at the top of it: it may answer for what lies beside and below. */
export const WORKER = 'offline.js';
