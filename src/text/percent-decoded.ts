/** The text that a part of an address stands for (RFC 3986, 2.1); as it is where it stands for none. */
export function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
