import { open } from 'node:fs/promises';

/** Larger files are not read as a whole; no configuration, schema or baseline is. */
const mostBytes = 1 << 26;

/** The code of the error for a file that is too large. */
export const tooLarge = 'ERR_FS_FILE_TOO_LARGE';

/**
 * The bytes of a file that is read as a whole. Its stated size may be wrong: a device has none and may
 * never end.
 *
 * @throws the error of the system, or one with the code `tooLarge`.
 */
export async function readWholeFile(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of handle.createReadStream({ autoClose: false })) {
      length += piece.length;
      if (length > mostBytes) {
        throw Object.assign(new Error('The file is too large.'), { code: tooLarge });
      }
      pieces.push(piece as Buffer);
    }
    return Buffer.concat(pieces);
  } finally {
    await handle.close();
  }
}
