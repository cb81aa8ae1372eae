/** The address of the card that other sites may frame, of an item by the address of its page; both relative to the base path. */
export const embedUrl = (page: string): string => `embed/${page}`;
