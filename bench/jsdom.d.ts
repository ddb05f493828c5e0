/** The part of jsdom that the benchmarks use; its published types are a package of their own. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { readonly virtualConsole?: VirtualConsole });
    readonly window: { readonly document: Document };
  }
}
