// @ts-check

/**
 * The content security policy of all our pages. Nothing runs but our files, nothing is sent, framed or based elsewhere.
 * What an article shows may come from the web (http too, as its page would have it), and a player that was asked for
 * over https, in a sandbox of its own. Where a browser knows Trusted Types, no string becomes markup or script: the one
 * policy that may be made lets strings be parsed in a document without a window (utils/parse-only.ts).
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' http: https: data:",
  'media-src http: https:',
  'frame-src https:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
