/** What a message, or the parts of a list in it, can hand over to another thread instead of copying it: bytes in a buffer of their own. The sender has them no more. */
export function movable(message: unknown): ArrayBuffer[] {
  const parts: unknown[] = Array.isArray(message) ? message.flat() : [message];
  return parts.flatMap((part) =>
    part instanceof Uint8Array && part.buffer instanceof ArrayBuffer && part.byteLength === part.buffer.byteLength ? [part.buffer] : [],
  );
}
