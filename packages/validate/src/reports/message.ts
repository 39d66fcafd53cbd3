import type { Finding } from '../finding.js';

/** The message, after what the record is about unless it says so itself: `C148: Read as …`. */
export function messageOf({ key, message }: Finding): string {
  return key === undefined || message.includes(key) ? message : `${key}: ${message}`;
}
