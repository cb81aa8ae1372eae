/**
 * The address of a page of a list that is cut into pages, counted from 1. The first is the list itself: `claims/`; the next is
 * `claims/page/2/` and not `claims/2/`, because `2` may be the id of a claim.
 */
export const pageUrl = (list: string, page: number): string => (page === 1 ? list : `${list}page/${page}/`);

/** The page of an address, or the nearest above it that there is: the list of one of its later pages, at last the first page, which has none. */
export function nearestPage(address: string, isThere: (page: string) => boolean): string {
  for (let nearest = address; ; nearest = nearest.replace(/[^/]*\/?$/, '')) if (nearest === '' || isThere(nearest)) return nearest;
}
