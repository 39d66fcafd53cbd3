import type { Inflate, Unpacked, Zlib } from './gunzip.js';

/** What is compressed is fed in parts, so that even a bomb unpacks to a few megabytes at a time. */
const fedAtOnce = 1 << 13;

/**
 * Decompresses gzip, one member after the other, with the inflate of Node. Unlike `DecompressionStream`
 * it loses nothing before damaged bytes, and knows where a member ends, so that other bytes may follow.
 */
export function gunzipMembers(
  { crc32, createInflateRaw, inflateRawSync }: Zlib,
  packed: AsyncIterable<Uint8Array>,
): Unpacked {
  let state: 'sound' | 'damaged' | 'followed' = 'sound';
  return {
    bytes: unpack(),
    damaged: () => state === 'damaged',
    followed: () => state === 'followed',
  };

  async function* unpack(): AsyncGenerator<Uint8Array> {
    const source = createSource(packed);
    try {
      for (let members = 0; ; members++) {
        const header = await passHeader(source);
        if (header !== 'member') {
          if (header === 'other') state = members === 0 ? 'damaged' : 'followed';
          return;
        }
        const sums = { crc: 0, length: 0 };
        let isSound = true;
        const short = await inflateShort(source, inflateRawSync);
        for await (const piece of short ?? inflateMember(source, createInflateRaw())) {
          if (piece === 'damaged') {
            isSound = false;
            break;
          }
          sums.crc = crc32(piece, sums.crc);
          sums.length = (sums.length + piece.length) >>> 0;
          yield piece;
        }
        const trailer = isSound ? await source.take(8) : undefined;
        if (trailer === undefined || !fits(trailer, sums)) {
          state = 'damaged';
          return;
        }
      }
    } finally {
      await source.close();
    }
  }
}

interface Sums {
  readonly crc: number;
  readonly length: number;
}

function fits(trailer: Uint8Array, { crc, length }: Sums): boolean {
  const view = new DataView(trailer.buffer, trailer.byteOffset, 8);
  return view.getUint32(0, true) === crc && view.getUint32(4, true) === length;
}

/** Bytes that are taken from the front, and may be given back. */
interface Source {
  /** The next bytes, at least one; undefined at the end. */
  readonly next: () => Promise<Uint8Array | undefined>;
  readonly giveBack: (bytes: Uint8Array) => void;
  /** Exactly so many bytes; undefined if there are fewer. */
  readonly take: (count: number) => Promise<Uint8Array | undefined>;
  readonly close: () => Promise<unknown>;
}

function createSource(packed: AsyncIterable<Uint8Array>): Source {
  const pieces = packed[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  const next = async (): Promise<Uint8Array | undefined> => {
    while (rest.length === 0) {
      const piece = await pieces.next();
      if (piece.done) return undefined;
      rest = piece.value;
    }
    const bytes = rest.subarray(0, fedAtOnce);
    rest = rest.subarray(bytes.length);
    return bytes;
  };
  const giveBack = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    const { buffer, byteOffset, length } = bytes;
    // What is given back is mostly what was taken just before: nothing is copied then.
    const isBefore = buffer === rest.buffer && byteOffset + length === rest.byteOffset;
    rest = isBefore
      ? new Uint8Array(buffer, byteOffset, length + rest.length)
      : joined(bytes, rest);
  };
  return {
    next,
    giveBack,
    take: async (count) => {
      let taken = (await next()) ?? new Uint8Array(0);
      while (taken.length < count) {
        const piece = await next();
        if (piece === undefined) {
          giveBack(taken);
          return undefined;
        }
        taken = joined(taken, piece);
      }
      giveBack(taken.subarray(count));
      return taken.subarray(0, count);
    },
    close: async () => pieces.return?.(),
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Moves past the header of a member. Zero bytes at the end are padding, as on tapes. */
async function passHeader(source: Source): Promise<'member' | 'end' | 'other'> {
  const fixed = await source.take(10);
  if (fixed === undefined) {
    const rest = await source.next();
    return rest === undefined || rest.every((byte) => byte === 0) ? 'end' : 'other';
  }
  const [first, second, method, flags = 0] = fixed;
  if (first !== 0x1f || second !== 0x8b || method !== 8) {
    if (!fixed.every((byte) => byte === 0)) return 'other';
    for (let more = await source.next(); more !== undefined; more = await source.next()) {
      if (!more.every((byte) => byte === 0)) return 'other';
    }
    return 'end';
  }
  if ((flags & 4) !== 0) {
    const length = await source.take(2);
    if (length === undefined) return 'other';
    const [low = 0, high = 0] = length;
    if ((await source.take(low + high * 256)) === undefined) return 'other';
  }
  for (const text of [8, 16]) {
    if ((flags & text) !== 0 && !(await passText(source))) return 'other';
  }
  if ((flags & 2) !== 0 && (await source.take(2)) === undefined) return 'other';
  return 'member';
}

/** Moves past a text that ends with a zero byte. */
async function passText(source: Source): Promise<boolean> {
  for (;;) {
    const bytes = await source.next();
    if (bytes === undefined) return false;
    const end = bytes.indexOf(0);
    if (end < 0) continue;
    source.giveBack(bytes.subarray(end + 1));
    return true;
  }
}

/** A short member stands for at most so many bytes. */
const mostOfShort = 1 << 20;

/**
 * The decompressed bytes of a member that ends within the next bytes; undefined if it does not, and
 * nothing is taken then. To make a stream for each of many thousand short members took seconds.
 */
async function inflateShort(
  source: Source,
  inflateRawSync: Zlib['inflateRawSync'],
): Promise<readonly Uint8Array[] | undefined> {
  const bytes = await source.next();
  if (bytes === undefined) return undefined;
  try {
    const options = { info: true, chunkSize: 1 << 10, maxOutputLength: mostOfShort } as const;
    const { buffer, engine } = inflateRawSync(bytes, options);
    source.giveBack(bytes.subarray(engine.bytesWritten));
    return buffer.length > 0 ? [buffer] : [];
  } catch {
    source.giveBack(bytes);
    return undefined;
  }
}

/** The decompressed bytes of a member; the source is then at its trailer. */
async function* inflateMember(
  source: Source,
  inflate: Inflate,
): AsyncGenerator<Uint8Array | 'damaged'> {
  let unpacked: Uint8Array[] = [];
  let ended = false;
  let failed = false;
  let proceed = (): void => undefined;
  inflate.on('data', (bytes: Uint8Array) => unpacked.push(bytes));
  inflate.on('end', () => {
    ended = true;
    proceed();
  });
  inflate.on('error', () => {
    failed = true;
    proceed();
  });
  /** Waits until bytes are decompressed; at the end of a member, the rest is not read. */
  const settled = (start: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      proceed = resolve;
      if (ended || failed) resolve();
      else start(resolve);
    });
  try {
    for (;;) {
      const bytes = await source.next();
      const before = inflate.bytesWritten;
      if (bytes === undefined) await settled(() => inflate.end());
      else await settled((done) => inflate.write(bytes, done));
      yield* unpacked;
      unpacked = [];
      if (failed) {
        yield 'damaged';
        return;
      }
      if (bytes !== undefined) source.giveBack(bytes.subarray(inflate.bytesWritten - before));
      if (ended) return;
    }
  } finally {
    inflate.destroy();
  }
}
