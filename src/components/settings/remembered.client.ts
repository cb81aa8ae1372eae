/**
 * What is remembered on this device. A browser or the host of a frame may forbid it, and then merely naming `localStorage`
 * throws (HTML Standard, 12.2.3): nothing is remembered, and everything else works until the page is left.
 */

/** What was remembered under the name; the empty string, which is never remembered, for nothing. */
export function remembered(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Remembers a value under the name. The empty string is the default and is forgotten. */
export function remember(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // The choice holds until the page is left.
  }
}
