import DOMPurify from 'dompurify';
import { setMediaAside } from './pictures/source-media';
import { ADDRESS_ATTRIBUTES, ATTRIBUTES, ELEMENTS } from './sanitize/allowed';
import { tieAnchors } from './sanitize/anchors';
import { FORMULA_ATTRIBUTES, FORMULA_ELEMENTS, MATHML } from './sanitize/formula';
import { baseAddress, documentAddress, ownerDocument } from './sanitize/node';
import { purifiedByPieces } from './sanitize/pieces';
import { isPrivateHost } from './sanitize/private-host';
import { prune } from './sanitize/prune';
import { rebuild } from './sanitize/rebuild';
import { finish, type Steps } from './steps';
import type { Removal, SafeHtml } from './types';

/** Second to our own list, and independent of it: what DOMPurify lets through. */
const CONFIG = {
  ALLOWED_TAGS: [...ELEMENTS, ...FORMULA_ELEMENTS, '#text'],
  ALLOWED_ATTR: [...ATTRIBUTES, ...FORMULA_ATTRIBUTES],
  ADD_URI_SAFE_ATTR: [...ATTRIBUTES, ...FORMULA_ATTRIBUTES].filter(
    (name) => !ADDRESS_ATTRIBUTES.includes(name),
  ),
  ALLOWED_URI_REGEXP:
    /^(?:https?:\/\/|mailto:|#saring-|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,)/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  KEEP_CONTENT: false,
  // Of foreign content formulas alone, and no HTML within them, whatever a parser would allow there.
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml', MATHML],
  MATHML_TEXT_INTEGRATION_POINTS: {},
  HTML_INTEGRATION_POINTS: {},
  // Creating a policy is a violation, reported to the page's server, where the page allows none.
  TRUSTED_TYPES_POLICY: null,
};

/** Characters that DOMPurify is given at once, about. */
const PIECE = 100_000;

interface Options {
  page?: string;
  part?: number;
  piece?: number;
}

let purifier: ReturnType<typeof DOMPurify> | undefined;

/**
 * Makes content of strangers safe to show, keep and save: builds it anew from an allow-list (sanitize/rebuild.ts), and
 * lets DOMPurify have the last word on the result. `content` is only read. The HTML that comes out holds plain HTML
 * elements without style, class, script or form, and formulas (presentation MathML, sanitize/formula.ts); its links are
 * absolute http(s), mailto or in-page, its pictures http(s) or small raster data. It is the same when parsed and written
 * again, in whatever context.
 * `page` is the address relative ones are read against: where it isn't http(s), they are dropped. `part` is the number
 * of the page it comes from: names of places on different pages are kept apart.
 */
export function sanitize(content: Element, options: Options = {}): { body: SafeHtml; removals: Removal[] } {
  return finish(sanitizing(content, options));
}

/** The same in steps. A long body is given to DOMPurify piece by piece: what comes of it is the same. */
export function* sanitizing(
  content: Element,
  { page = addressOf(content), part = 1, piece = PIECE }: Options = {},
): Steps<{ body: SafeHtml; removals: Removal[] }> {
  const { body, removals } = yield* rebuild(content, page);
  yield;
  tieAnchors(body, part);
  yield;
  yield* prune(body);
  purifier ??= ownPurifier();
  const purify = (html: string): string => purifier?.sanitize(html, CONFIG) ?? '';
  const pure = (yield* purifiedByPieces(body, piece, purify)) ?? purify(body.innerHTML);
  setMediaAside(body); // else the document it was built in stays for good
  return { body: pure as SafeHtml, removals };
}

/** The body of a whole article, of the safe bodies of its pages. */
export function joined(bodies: readonly SafeHtml[]): SafeHtml {
  return bodies.join('\n') as SafeHtml;
}

/** An instance of our own, so that hooks of others don't reach it, on a document where no page has planted names. */
function ownPurifier() {
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, HTMLFormElement } =
    globalThis;
  const document = new DOMParser().parseFromString('', 'text/html');
  return DOMPurify({
    document,
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
  });
}

/**
 * The base of the page where it is on the web (and not at a private host that the page itself isn't at), else its
 * address, else a name that is nowhere, against which nothing relative is good.
 */
function addressOf(content: Element): string {
  const page = ownerDocument(content);
  const [base, address] = [baseAddress(content), page ? documentAddress(page) : ''];
  if (isWeb(base) && (!isPrivate(base) || (isWeb(address) && isPrivate(address)))) return base;
  return isWeb(address) ? address : 'about:invalid';
}

const isWeb = (address: string) => /^https?:\/\//i.test(address);
const isPrivate = (address: string) => isPrivateHost(new URL(address).hostname);
