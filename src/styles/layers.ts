/**
 * The order of the cascade layers, the last wins. Printed first on every page, because the order of style sheets is the bundler's.
 * `pages` is what only one kind of page needs.
 */
export const LAYERS = '@layer reset, base, layout, parts, pages, print;';
