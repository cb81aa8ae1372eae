/** Where a site has its search index. Pagefind finds its other files beside its script. */
export const INDEX_FOLDER = 'pagefind';
