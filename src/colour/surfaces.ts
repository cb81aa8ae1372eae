/** The surfaces that text in the accent stands on, as in `tokens.css`: the page, and a highlighted passage. */
export const SURFACES = {
  light: { page: '#f8f8f5', highlight: '#f6e2da' },
  dark: { page: '#151618', highlight: '#40241f' },
} as const satisfies Record<Scheme, Record<'page' | 'highlight', string>>;

export type Scheme = 'light' | 'dark';
