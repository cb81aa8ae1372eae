/** The name of the one policy of Trusted Types: it gives the address of the service worker, and no other. */
export const OFFLINE_POLICY = 'sourcebound-offline';
