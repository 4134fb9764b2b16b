/** One tab, as the same tests drive it in Chromium and in Firefox. */
export interface Tab {
  /** Starts a navigation and does not wait: a navigation that ends in a page of an extension never "finishes". */
  go(url: string): Promise<void>;
  /** The address that the page itself sees. */
  address(): Promise<string>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** Evaluates an expression in the page; promises are awaited. */
  evaluate<Result>(expression: string): Promise<Result>;
  /** Whether exactly this role and accessible name can be found. */
  has(role: string, name: string): Promise<boolean>;
  press(role: string, name: string): Promise<void>;
  fill(role: string, name: string, text: string): Promise<void>;
  /** One key, or several held together: `Control+v`. */
  key(key: string): Promise<void>;
  text(selector?: string): Promise<string>;
  /** Runs a script in every document that this tab comes to show, before the document's own. */
  before(script: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Gives the tab a device that holds passkeys and says yes to everything. */
  addAuthenticator(): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

/** A running browser with Breakwater in it. */
export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  open(url?: string): Promise<Tab>;
  tabs(): Promise<readonly Tab[]>;
  /** Address of a page of Breakwater's. */
  page(path: string): string;
  /** A tab with a page of Breakwater's. */
  openPage(path: string): Promise<Tab>;
  readonly profile: string;
  /** Ends the browser and leaves its profile on the disk. */
  stop(): Promise<void>;
  /** Turns Breakwater off or on, as its switch in the browser's list of extensions does. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Lets Breakwater into private windows, as its page in the browser's list of extensions does. */
  allowPrivateWindows(): Promise<void>;
  /** Opens an address in a private window. */
  openPrivate(url: string): Promise<Tab>;
  /** Ends the background as the browser does when it has been idle; it comes back with the next event. */
  killBackground(): Promise<void>;
  reloadExtension(): Promise<void>;
  /** Ends the browser and starts it again with the same profile; an extension that is to be there still must be `kept`. */
  restart(options?: RestartOptions): Promise<void>;
  close(): Promise<void>;
}

export interface RestartOptions {
  /** What the browser opens by itself as it starts. */
  readonly addresses?: readonly string[];
  /** Whether it is killed, and gets no chance to write anything. */
  readonly killed?: boolean;
  /** What happens to the profile while no browser runs. */
  readonly meanwhile?: (profile: string) => Promise<unknown>;
  /** Whether it opens the tabs that were open when it ended, instead. */
  readonly restored?: boolean;
}
