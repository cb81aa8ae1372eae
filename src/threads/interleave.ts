import { setImmediate } from 'node:timers/promises';

/** In milliseconds. */
const TURN = 10;

/** Makes something of each item, in turns so short that whatever else this thread does goes on between them. */
export async function interleave<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Promise<Made[]> {
  const made: Made[] = [];
  let began = -Infinity;
  for (const item of items) {
    if (performance.now() - began > TURN) {
      await setImmediate();
      began = performance.now();
    }
    made.push(make(item));
  }
  return made;
}
