import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { install } from './consumer.js';

/** Controls an installed browser; unlike `playwright`, it does not download one. */
const driver = 'playwright-core@1.65.1';

/** The parts of playwright that are used. A timeout of 0 is none: a busy machine is no failure. */
interface Playwright {
  readonly chromium: {
    readonly launch: (options: {
      readonly executablePath: string;
      readonly timeout: number;
    }) => Promise<Browser>;
  };
}

export interface Browser {
  readonly newPage: (options?: {
    readonly viewport?: { readonly width: number; readonly height: number };
    readonly colorScheme?: 'light' | 'dark';
    readonly javaScriptEnabled?: boolean;
  }) => Promise<Page>;
  /** The protocol of the browser itself, such as for its processes. */
  readonly newBrowserCDPSession: () => Promise<{
    readonly send: (method: 'SystemInfo.getProcessInfo') => Promise<{
      readonly processInfo: readonly { readonly type: string; readonly id: number }[];
    }>;
  }>;
  readonly version: () => string;
  readonly close: () => Promise<void>;
}

export interface Page {
  readonly route: (pattern: string, answer: (route: Route) => Promise<void>) => Promise<void>;
  readonly goto: (address: string, options: { readonly timeout: number }) => Promise<unknown>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly on: {
    (event: 'pageerror', listen: (error: Error) => void): void;
    (event: 'console', listen: (message: Message) => void): void;
    (event: 'request', listen: (request: { readonly url: () => string }) => void): void;
  };
  readonly press: (
    selector: string,
    key: string,
    options: { readonly timeout: number },
  ) => Promise<void>;
  readonly click: (selector: string, options: { readonly timeout: number }) => Promise<void>;
  readonly fill: (
    selector: string,
    text: string,
    options: { readonly timeout: number },
  ) => Promise<void>;
  readonly selectOption: (
    selector: string,
    value: string,
    options: { readonly timeout: number },
  ) => Promise<unknown>;
  readonly setInputFiles: (
    selector: string,
    path: string,
    options: { readonly timeout: number },
  ) => Promise<void>;
  readonly keyboard: {
    readonly press: (key: string) => Promise<void>;
    readonly insertText: (text: string) => Promise<void>;
  };
  readonly context: () => {
    readonly newCDPSession: (page: Page) => Promise<DevTools>;
  };
  readonly goBack: (options: { readonly timeout: number }) => Promise<unknown>;
  readonly waitForSelector: (
    selector: string,
    options: { readonly timeout: number; readonly state?: 'attached' | 'hidden' },
  ) => Promise<unknown>;
  readonly screenshot: (options: { readonly path: string }) => Promise<unknown>;
  readonly textContent: (selector: string) => Promise<string | null>;
  readonly close: () => Promise<void>;
}

/** The protocol by which Chromium is controlled. */
interface DevTools {
  readonly send: (method: string, parameters: object) => Promise<unknown>;
}

interface Message {
  readonly type: () => string;
  readonly text: () => string;
}

interface Route {
  readonly request: () => { readonly url: () => string };
  readonly fulfill: (response: {
    readonly status?: number;
    readonly contentType?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Buffer;
  }) => Promise<void>;
}

/** The Chromium of this machine; undefined if there is none. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => isExecutable(path));
}

/** One line that says what is not tried where no Chromium is found; undefined where there is one. */
export function leftOutWithoutChromium(executablePath = findChromium()): string | undefined {
  if (executablePath !== undefined) return undefined;
  return 'No Chromium was found: the tests of the site in a browser are left out, also by npm run test:full.';
}

/**
 * @param folder Receives the driver.
 * @param others Packages that are installed beside it.
 */
export async function launchChromium(
  executablePath: string,
  folder: string,
  others: readonly string[] = [],
): Promise<Browser> {
  await install(folder, [driver, ...others]);
  const { chromium } = createRequire(join(folder, 'package.json'))('playwright-core') as Playwright;
  return chromium.launch({ executablePath, timeout: 0 });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
