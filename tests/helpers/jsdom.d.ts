/** As much of jsdom as tests outside of vitest's own jsdom environment use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string);
    readonly window: Window & typeof globalThis;
  }
}
