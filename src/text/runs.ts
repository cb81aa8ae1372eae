/** Runs of things that follow one another without a gap, as readers write them: `2–4`. */

/** As many are a run: two are shorter as they are. */
const SHORTEST = 3;

/** The first and the last of each run of `shortest` things or more; what stands in none is both. */
export function runsOf<Item>(
  items: readonly Item[],
  isNext: (before: Item, after: Item) => boolean,
  shortest = SHORTEST,
): (readonly [first: Item, last: Item])[] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && isNext(run.at(-1) ?? run[0], item)) run.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run) =>
    run.length < shortest ? run.map((item) => [item, item] as const) : [[run[0], run.at(-1) ?? run[0]] as const],
  );
}
