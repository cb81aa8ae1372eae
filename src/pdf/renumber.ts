/** Chromium names the structure elements of a PDF after nodes of its memory, whose numbers differ from run to run. */

const NODE = /\(node(\d{8})\)/g;

/** Gives these names numbers of their own, in the same order and of the same length, so that offsets and sorted trees hold. */
export function renumberNodes(bytes: Uint8Array): Uint8Array {
  // Latin-1 keeps every byte as one character.
  const text = Buffer.from(bytes).toString('latin1');
  const found = [...new Set(Array.from(text.matchAll(NODE), ([, number = '']) => number))].sort();
  const ranks = new Map(found.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
  return Buffer.from(
    text.replaceAll(NODE, (_, number: string) => `(node${ranks.get(number) ?? number})`),
    'latin1',
  );
}
