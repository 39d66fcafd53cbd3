/** Bytes that are unpacked, and whether all went well. */
export interface Unpacked {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The packed bytes are damaged or cut off; known when `bytes` has ended. */
  readonly damaged: () => boolean;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Unpacks gzip with what the platform has. Bytes that cannot be unpacked end the text; what was
 * unpacked before them is handed on. An error of the input itself is thrown.
 */
export function gunzip(packed: AsyncIterable<Uint8Array>): Unpacked {
  let damaged = false;
  return { bytes: unpack(), damaged: () => damaged };

  async function* unpack(): AsyncGenerator<Uint8Array> {
    const { readable, writable } = new DecompressionStream('gzip') as TransformStream<
      Uint8Array,
      Uint8Array
    >;
    const reader = readable.getReader();
    const writer = writable.getWriter();
    let failed: { readonly error: unknown } | undefined;
    let left = false;
    let waiting = false;
    let taken = 0;
    const feeding = (async () => {
      const pieces = packed[Symbol.asyncIterator]();
      for (;;) {
        let next: IteratorResult<Uint8Array>;
        try {
          next = await pieces.next();
        } catch (error) {
          failed = { error };
          await writer.abort(error);
          return;
        }
        if (next.done) break;
        await writer.write(next.value);
      }
      // Closing a stream that is cut off throws away what nobody has taken yet.
      for (let quiet = 0; quiet < 3 && !left; ) {
        const before = taken;
        await turn();
        quiet = waiting && taken === before ? quiet + 1 : 0;
      }
      await writer.close();
    })().catch(() => undefined);
    try {
      for (;;) {
        waiting = true;
        const next = await reader.read();
        waiting = false;
        taken++;
        if (next.done) break;
        yield next.value;
      }
    } catch {
      damaged = failed === undefined;
    } finally {
      left = true;
      await reader.cancel().catch(() => undefined);
      await writer.abort().catch(() => undefined);
      await feeding;
    }
    if (failed) throw failed.error;
  }
}
