/** What the tests and the bench use of jsdom, which comes without types. The DOM's own types stay out of src/. */
declare module 'jsdom' {
  export interface PageNode {
    readonly textContent: string;
    readonly lastChild: PageNode | null;
    readonly previousSibling: PageNode | null;
  }
  export interface PageElement extends PageNode {
    readonly outerHTML: string;
    readonly children: Iterable<PageElement>;
    readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
    querySelector(selector: string): PageElement | null;
    querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
    closest(selector: string): PageElement | null;
    contains(other: PageElement): boolean;
    getAttribute(name: string): string | null;
    hasAttribute(name: string): boolean;
    cloneNode(deep: boolean): PageElement;
    remove(): void;
  }
  export interface PageDocument extends PageElement {
    readonly title: string;
    getElementById(id: string): PageElement | null;
  }
  export class VirtualConsole {
    on(event: string, listener: (...values: unknown[]) => void): this;
  }
  export class JSDOM {
    constructor(
      html?: string | Uint8Array,
      options?: { readonly url?: string; readonly virtualConsole?: VirtualConsole },
    );
    static fragment(html: string): PageElement;
    readonly window: { readonly document: PageDocument; close(): void };
  }
}
