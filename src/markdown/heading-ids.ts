/** The ids of headings, by which the search and readers point to a part of a text. */
import Slugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { hasWords } from '../text/words.ts';
import { nodesOf } from './each-node.ts';

/** Stands before each id, so that no heading takes one that the page itself uses, as `main` or `claims`. */
const PREFIX = 'on-';
/** A mark such as ¶8 is no word of the heading. */
const MARK = /¶\d+/g;

/** Gives every heading its id, unique within the text: `on-the-vote`; its number where it has no word. */
export function nameHeadings(tree: Root): void {
  const slugger = new Slugger();
  let count = 0;
  for (const heading of nodesOf(tree, 'heading')) {
    count++;
    const text = toString(heading).replace(MARK, '').trim();
    const id = PREFIX + slugger.slug(hasWords(text) ? text : String(count));
    heading.data = { ...heading.data, hProperties: { id } };
  }
}

/** The id of a heading that was named. */
export function idOf({ data }: Heading): string {
  const { id } = (data as { hProperties?: { id?: string } } | undefined)?.hProperties ?? {};
  return id ?? '';
}
