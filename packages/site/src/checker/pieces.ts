/** A file is read in pieces of this length, so that its size does not matter. */
const pieceLength = 1 << 18;

/** A file that cannot be read any further. */
export class FileError extends Error {}

/**
 * The bytes of a file. Between two pieces the worker can receive a message, such as the one to stop.
 *
 * @throws FileError if the file was moved, was changed, or is a folder.
 */
export async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += pieceLength) {
    yield new Uint8Array(await read(file.slice(start, start + pieceLength)));
  }
}

async function read(piece: Blob): Promise<ArrayBuffer> {
  try {
    return await piece.arrayBuffer();
  } catch (error) {
    throw new FileError(error instanceof Error ? error.name : String(error));
  }
}
