import type { ChildProcess } from 'node:child_process';

/** What an attack is against: a row of the table. */
export const areas = [
  'outputs',
  'exit codes',
  'signals',
  'messages',
  'odd input',
  'resources',
  'kills',
] as const;
type Area = (typeof areas)[number];

/** What a machine may lack. An attack that needs it is then skipped by name. */
export type Need = 'a full device' | 'named pipes' | 'a mount' | 'another user';

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
  /** The most memory that it and its children had at a time, in megabytes; undefined: not known. */
  readonly megabytes: number | undefined;
  /** It was ended because it took too long. */
  readonly isHung: boolean;
}

/** The folder of an attack, which is its working directory and begins empty. */
export interface Ground {
  readonly folder: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  /** All names in the folder, those of folders with a slash at the end. */
  readonly names: () => readonly string[];
}

/** One attack: an entry of a table in `attacks/`. */
export interface Attack {
  readonly area: Area;
  /** Says what is done, in a few words. */
  readonly name: string;
  /** Not in the quick half: it takes more than a few seconds. */
  readonly isSlow?: true;
  readonly needs?: Need;
  /** Makes the files that the attack uses. */
  readonly make?: (ground: Ground) => void;
  /** The arguments of `ilo-kz`, or a line for bash in which `ilo-kz` can be called. */
  readonly run: readonly string[] | string;
  /** What happens while it runs. Standard input is a pipe then, and is closed here. */
  readonly during?: (child: ChildProcess, ground: Ground) => Promise<void>;
  /** Allowed exit codes, or the signal by which it ends. */
  readonly exits: readonly (number | NodeJS.Signals)[];
  /** After so many seconds it hangs. Default: 60. */
  readonly seconds?: number;
  /** What is wrong afterwards, where the exit code does not show it. */
  readonly wrong?: (ended: Ended, ground: Ground) => string | undefined;
  /** What is lost, half-written or left over. */
  readonly lost?: (ground: Ground, ended: Ended) => string | undefined;
}

/** The result of an attack; nothing but `name` and `area`: it held. */
export interface Result {
  readonly area: Area;
  readonly name: string;
  readonly skipped?: string;
  readonly crashed?: string;
  readonly isHung?: true;
  /** Megabytes, where it is more than is allowed. */
  readonly heavy?: number;
  readonly lost?: string;
  readonly wrong?: string;
}
