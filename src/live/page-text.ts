import { Parser } from 'htmlparser2';

/** Elements within a line; any other parts words. */
const IN_LINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]);
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'head']);

/** What readers see of a page of anybody, in its order. */
export function pageText(html: string): string {
  const parts: string[] = [];
  let unseen = 0;
  const boundary = (name: string) => {
    if (!IN_LINE.has(name)) parts.push(' ');
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (UNSEEN.has(name)) unseen++;
      boundary(name);
    },
    ontext: (text) => {
      if (unseen === 0) parts.push(text);
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen--;
      boundary(name);
    },
  });
  parser.end(html);
  return parts.join('');
}
