/** The order of places in the sources of a dossier. */

/** Compares places: by the order of their sources, as given, then by offset. What has no place comes last. */
export function placeOrder(sources: Iterable<string>): (a: Place | undefined, b: Place | undefined) => number {
  const order = new Map([...sources].map((id, index) => [id, index]));
  const rank = (place: Place | undefined) => (place ? (order.get(place.source) ?? order.size) : Infinity);
  return (a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return first === second ? (a?.start ?? 0) - (b?.start ?? 0) : first - second;
  };
}

interface Place {
  source: string;
  /** In UTF-16 code units of the source. */
  start: number;
}
