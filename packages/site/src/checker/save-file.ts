import type { Made } from './messages.js';

/** Saves a file as the browser saves a download. */
export function saveFile({ name, blob }: Made): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to read it when this task ends, and reads on.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
