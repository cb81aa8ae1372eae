import type { Page } from '@playwright/test';

/** Looks at one thing on an open page and says what is wrong with it. It sets the window as it needs it. */
export type Look = (visit: Visit) => Promise<string[]>;

interface Visit extends Stop {
  page: Page;
  /** The page as it came. */
  html: Buffer;
}

/** A page to visit. */
export interface Stop {
  url: string;
  /** Its place among the pages of its site; what need not look at each in every way takes turns by it. */
  turn: number;
  /** Whether the page is one of those that slow looks are for. */
  isSample: boolean;
}
