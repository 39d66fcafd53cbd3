import { createReadStream } from 'node:fs';
import { constants, open } from 'node:fs/promises';

/**
 * Copies a complete file to a device, a named pipe or an open descriptor.
 *
 * @throws the error of the system; `ENXIO` for a named pipe that nothing reads.
 */
export async function writeThrough(file: string, target: string): Promise<void> {
  // To open a named pipe without a reader would wait for ever, unless it is opened without waiting.
  const probe = await open(target, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0));
  const handle = await open(target, constants.O_WRONLY | constants.O_APPEND).finally(() =>
    probe.close(),
  );
  try {
    for await (const piece of createReadStream(file)) await handle.writeFile(piece);
  } finally {
    await handle.close();
  }
}
