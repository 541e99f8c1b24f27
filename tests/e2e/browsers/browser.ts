/** Anything that survives the way into a browser and back. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json };

/** What a surface hands to a function: its document, or the reader's shadow root. */
export type Root = Document | ShadowRoot;

export type Scheme = 'light' | 'dark';

/** Something a reader looks at and presses: a page, the popup, the library, the reader over a page. */
export interface Surface {
  /** Runs a function's source, `(root, ...args) => …`, with the surface's root. Results and arguments are JSON. */
  call(source: string, args: readonly Json[]): Promise<unknown>;
  /** A real press of the main mouse button, in CSS pixels from the surface's top left corner. */
  clickAt(x: number, y: number): Promise<void>;
  /** A real key press, by its `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** Real keys, one after another. */
  type(text: string): Promise<void>;
}

export interface Popup extends Surface {
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Tab extends Surface {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  activate(): Promise<void>;
  close(): Promise<void>;
  /** What the reader overlay shows, inside its closed shadow root. Its calls fail while no reader is open. */
  readonly reader: Surface;
  /** Gives a file to the file input that `css` names. */
  chooseFile(css: string, path: string): Promise<void>;
}

/** A real browser with the extension in it. The same specs drive both. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** Where files that a page hands out end up. */
  readonly downloads: string;
  open(url: string): Promise<Tab>;
  /** The address of one of the extension's own pages. */
  pageUrl(path: string): string;
  /** The tab whose address begins with `url`, once there is one. */
  tabAt(url: string): Promise<Tab>;
  /** A real click on the extension's toolbar button while `tab` is in front. */
  clickToolbar(tab: Tab): Promise<Popup>;
  /** What the side panel shows, once it is open. */
  sidePanel(): Promise<Surface>;
  /** Presses a keyboard command of the extension; `false` where this browser does not let a test do that. */
  pressCommand(tab: Tab, keys: string): Promise<boolean>;
  /** Chooses from the context menu of what `css` finds on the page; `false` where this browser does not let a test do that. */
  chooseFromMenu(tab: Tab, css: string, name: string): Promise<boolean>;
  /** Says yes to what the browser asks on the extension's behalf, and tells what that was; `false` where this browser lets no test do that. */
  allow(): Promise<string | false>;
  /** What the system says it prefers, from now on. */
  prefer(scheme: Scheme): Promise<void>;
  closeTabs(): Promise<void>;
  quit(): Promise<void>;
}
