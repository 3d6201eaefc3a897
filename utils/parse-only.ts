/** What a browser calls the one way from a string to markup that only reads: nothing loads, and no script runs. */
const READING = 'DOMParser parseFromString';

/** As far as we use it; TypeScript's own list lacks it. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string, type: string, sink: string): string | null },
  ): unknown;
}

/**
 * Lets strings be parsed on a page of ours whose policy asks for Trusted Types: in a document without a window, and
 * nowhere else. `innerHTML` and its like, and everything that makes a script, go on throwing. Does nothing where the
 * browser knows no Trusted Types. Must be called once, before anything is parsed, and never on a page of others: there
 * the attempt is reported to the page's server. Throws where a policy is there already.
 */
export function parseOnly(window: object): void {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createHTML: (html, _, sink) => (sink === READING ? html : null),
  });
}
