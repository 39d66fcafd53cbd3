/** Decompressed bytes. */
export interface Unpacked {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Whether the compressed bytes are damaged or truncated; known when `bytes` has ended. */
  readonly damaged: () => boolean;
  /** Whether bytes follow that are not compressed; known when `bytes` has ended. */
  readonly followed: () => boolean;
}

/** Decompresses gzip. */
export type Gunzip = (packed: AsyncIterable<Uint8Array>) => Unpacked;

/** The part of Node's `zlib` that is used; its types would need those of Node in a browser. */
export interface Zlib {
  readonly crc32: (bytes: Uint8Array, before: number) => number;
  readonly createInflateRaw: () => Inflate;
  /** Throws where the bytes do not hold the end of what is compressed, or stand for too many. */
  readonly inflateRawSync: (
    bytes: Uint8Array,
    options: { readonly info: true; readonly chunkSize: number; readonly maxOutputLength: number },
  ) => { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };
}

/** A stream that decompresses. */
export interface Inflate {
  /** How many of the bytes that were written are part of what is compressed. */
  readonly bytesWritten: number;
  readonly on: (event: 'data' | 'end' | 'error', listener: (bytes: Uint8Array) => void) => unknown;
  readonly write: (bytes: Uint8Array, done: () => void) => unknown;
  readonly end: () => unknown;
  readonly destroy: () => unknown;
}

/** How gzip is decompressed here: by Node where it is there, otherwise as every browser can. */
export async function gunzipOfPlatform(): Promise<Gunzip> {
  const { process } = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => Partial<Zlib> | undefined };
  };
  const { crc32, createInflateRaw, inflateRawSync } = process?.getBuiltinModule?.('zlib') ?? {};
  if (!crc32 || !createInflateRaw || !inflateRawSync) return gunzip;
  const { gunzipMembers } = await import('./gunzip-members.js');
  return (packed) => gunzipMembers({ crc32, createInflateRaw, inflateRawSync }, packed);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Decompresses gzip with `DecompressionStream`, which every browser has. Damaged bytes, and bytes that
 * follow, end the result and may take some of what is before them along. An error of the input itself
 * is thrown.
 */
function gunzip(packed: AsyncIterable<Uint8Array>): Unpacked {
  let damaged = false;
  return { bytes: unpack(), damaged: () => damaged, followed: () => false };

  async function* unpack(): AsyncGenerator<Uint8Array> {
    const { readable, writable } = new DecompressionStream('gzip') as TransformStream<
      Uint8Array,
      Uint8Array
    >;
    const reader = readable.getReader();
    const writer = writable.getWriter();
    let failed: { readonly error: unknown } | undefined;
    let isCancelled = false;
    let isWaiting = false;
    let readCount = 0;
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
      // Closing a truncated stream discards bytes that were not read yet: wait until the reader has
      // been waiting for more for a few tasks.
      for (let idleTasks = 0; idleTasks < 3 && !isCancelled; ) {
        const before = readCount;
        await nextTask();
        idleTasks = isWaiting && readCount === before ? idleTasks + 1 : 0;
      }
      await writer.close();
    })().catch(() => undefined);
    try {
      for (;;) {
        isWaiting = true;
        const next = await reader.read();
        isWaiting = false;
        readCount++;
        if (next.done) break;
        yield next.value;
      }
    } catch {
      damaged = failed === undefined;
    } finally {
      isCancelled = true;
      await reader.cancel().catch(() => undefined);
      await writer.abort().catch(() => undefined);
      await feeding;
    }
    if (failed) throw failed.error;
  }
}
