import { remember, remembered } from '../settings/remembered.client.ts';

/** Whether the keyboard opens the search. A reader may switch it off, because a single key may be spoken or struck by chance (WCAG 2.1.4). */
const KEY = 'search-shortcuts';
let areOn = remembered(KEY) !== 'off';

export const shortcuts = {
  areOn: (): boolean => areOn,
  set: (on: boolean): void => {
    areOn = on;
    remember(KEY, on ? '' : 'off');
  },
};
