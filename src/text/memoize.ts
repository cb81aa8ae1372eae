/** Gives a function that works a thing out once for each argument. Keep it for arguments of which a program meets few. */
export function memoize<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
