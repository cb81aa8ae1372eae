/** Functions that work a thing out once. */

/** Once for each text. Keep it for texts of which a program meets few. */
export function memoize<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return remember(new Map<Key, Value>(), make);
}

/** Once for each object, for as long as the object is there. */
export function memoizeFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return remember(new WeakMap<Key, Value>(), make);
}

function remember<Key, Value>(values: Values<Key, Value>, make: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
}

interface Values<Key, Value> {
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => unknown;
}
