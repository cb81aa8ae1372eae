/** Turns spans that lie over a text, in and across each other, into a tree that markup can hold. */

/**
 * Nests the spans over `text`, whose first character has the given offset. A span that crosses the end of another is cut
 * there; only its first part is `first`, only its last one `last`. The text of all leaves together is the text, character for character.
 */
export function nest<Mark extends { start: number; end: number }>(text: string, offset: number, marks: readonly Mark[]): Nested<Mark>[] {
  const end = offset + text.length;
  const inside = marks
    .map((mark) => ({
      mark,
      start: Math.max(mark.start, offset),
      end: Math.min(mark.end, end),
      first: mark.start >= offset,
      last: mark.end <= end,
    }))
    .filter((part) => part.start < part.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return build(text, offset, offset, end, inside);
}

/** The text of a node and everything in it. */
export function textOf<Mark>(node: Nested<Mark>): string {
  return node.type === 'text' ? node.text : node.children.map(textOf).join('');
}

function build<Mark>(text: string, offset: number, from: number, to: number, parts: Part<Mark>[]): Nested<Mark>[] {
  const nodes: Nested<Mark>[] = [];
  const leaf = (start: number, end: number) => {
    if (end > start) nodes.push({ type: 'text', text: text.slice(start - offset, end - offset) });
  };
  let at = from;
  const queue = [...parts];
  for (let part = queue.shift(); part; part = queue.shift()) {
    leaf(at, part.start);
    const { start, end } = part;
    const within = queue.splice(0, queue.findIndex((other) => other.start >= end) >>> 0);
    // What goes on behind this part comes back into the queue, cut where this part ends.
    const rest = within.flatMap((other) => (other.end > end ? [{ ...other, start: end, first: false }] : []));
    const cut = within.map((other) => (other.end > end ? { ...other, end, last: false } : other));
    nodes.push({ type: 'mark', mark: part.mark, first: part.first, last: part.last, children: build(text, offset, start, end, cut) });
    queue.unshift(...rest.sort((a, b) => b.end - a.end));
    at = end;
  }
  leaf(at, to);
  return nodes;
}

interface Part<Mark> {
  mark: Mark;
  start: number;
  end: number;
  first: boolean;
  last: boolean;
}

export type Nested<Mark> =
  { type: 'text'; text: string } | { type: 'mark'; mark: Mark; first: boolean; last: boolean; children: Nested<Mark>[] };
