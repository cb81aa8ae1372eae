/** Everything of the search in one file, so that opening it takes one request before Pagefind's own. */
import './box.client.ts';

export { open, warm } from './dialog.client.ts';
