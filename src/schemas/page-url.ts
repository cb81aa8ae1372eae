/**
 * The address of a page of a list that is cut into pages, counted from 1. The first is the list itself: `claims/`; the next is
 * `claims/page/2/` and not `claims/2/`, because `2` may be the id of a claim.
 */
export const pageUrl = (list: string, page: number): string => (page === 1 ? list : `${list}page/${page}/`);
