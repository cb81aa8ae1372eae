/** The address of a page of the site: everything lies under the base path. `path` is relative to it, as in `quotes/`. */
export const href = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
