import type { MissingPart } from '../article/types';
import { wouldAskForPassword } from './password';

/** What came: the bytes as sent, the `content-type` header ('' where there was none), and where they were found. */
interface FetchedHtml {
  bytes: Uint8Array;
  type: string;
  url: string;
}

type HtmlAnswer =
  | ({ ok: true } & FetchedHtml)
  | { ok: false; why: Exclude<MissingPart['why'], 'coming'>; detail: string };

/** A page of an article has 100 kB to 1 MB with all that is around it. */
const LARGEST = 5_000_000;
/** How long one page may take, in ms. */
const PATIENCE = 15_000;
/** How long the word of a broken policy may take after the failure itself, in ms. */
const EVENT = 100;
/** Where sites send those who have to sign in first. */
const SIGN_IN =
  /\/(log-?in|sign-?in|sign-?up|auth|oauth2?|sso|accounts?|register|registrierung|anmelden|masuk|daftar|connexion|iniciar-sesion|paywall|subscribe|abo)(\/|\.|$)/i;

/**
 * Asks a page's own site for another of its pages, as a click on a link would, with the reader's cookies. HTML of the
 * same origin only, also after redirects, and at most 5 MB; nothing that the page holds is asked for, and no password of
 * the reader. Never rejects.
 */
export async function fetchHtml(view: Window, url: string, signal: AbortSignal): Promise<HtmlAnswer> {
  const here = new URL(view.location.href);
  const wanted = new URL(url, here);
  // An old link on a site that has moved to https.
  if (here.protocol === 'https:' && wanted.host === here.host) wanted.protocol = 'https:';
  if (wanted.origin !== here.origin) return no('other', `not on ${here.host}: ${wanted.href}`);
  const late = AbortSignal.timeout(PATIENCE);
  const policy = watchPolicy(view);
  const stop = new AbortController();
  const either = AbortSignal.any([signal, late, stop.signal]);
  try {
    if (await wouldAskForPassword(wanted.href, here.href, either))
      return no('sign-in', 'the server asks for a password');
    either.throwIfAborted();
    const response = await ask(wanted.href, 'follow', either);
    const refusal = refused(response, here);
    if (refusal) {
      stop.abort(); // the rest of the body isn't wanted
      return refusal;
    }
    const bytes = await read(response);
    if (!bytes) {
      stop.abort();
      return no('too-large', `more than ${LARGEST} bytes`);
    }
    return { ok: true, bytes, type: response.headers.get('content-type') ?? '', url: response.url };
  } catch (error) {
    if (signal.aborted) return no('failed', 'no longer wanted');
    if (late.aborted) return no('failed', `no answer within ${PATIENCE / 1000} s`);
    if (await policy.broken())
      return no('forbidden', "the page's policy (connect-src) forbids to ask for it");
    if (await leadsAway(wanted.href, either)) return no('other', 'redirected to another host');
    return no('failed', error instanceof Error ? error.message : String(error));
  } finally {
    policy.stop();
  }
}

/** `same-origin`: a redirect to another host ends here, and that host never hears of us. */
function ask(url: string, redirect: RequestRedirect, signal: AbortSignal): Promise<Response> {
  return fetch(url, { mode: 'same-origin', credentials: 'same-origin', redirect, signal });
}

function refused(response: Response, here: URL): HtmlAnswer | undefined {
  const { url, ok, status, redirected, headers } = response;
  const found = new URL(url || here.href);
  if (found.origin !== here.origin) return no('other', `redirected to ${found.host}`);
  if (status === 401) return no('sign-in', `status ${status}`);
  if (!ok) return no('failed', `status ${status}`);
  if (redirected && SIGN_IN.test(found.pathname)) return no('other', `redirected to ${found.pathname}`);
  const type = headers.get('content-type') ?? '';
  if (type && !/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) return no('other', `it is ${type}`);
  if (Number(headers.get('content-length')) > LARGEST) return no('too-large', 'says its header');
  return undefined;
}

/** The body, undefined where it is too large. */
async function read(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: BlobPart[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk.value as BlobPart);
  }
  // In Firefox chunks and buffers are of the page's world: joined as a blob, then copied into our own.
  const joined = new Uint8Array(await new Blob(chunks).arrayBuffer());
  const bytes = new Uint8Array(size);
  bytes.set(joined);
  return bytes;
}

/** Whether what failed was a redirect to another host: asked again without following it. */
async function leadsAway(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { type } = await ask(url, 'manual', signal);
    return type === 'opaqueredirect';
  } catch {
    return false; // it doesn't answer at all
  }
}

/**
 * Firefox holds a content script's requests to the page's policy. That it did comes as an event, which is told to the
 * page as well where we don't stop it, and a little later than the failure.
 */
function watchPolicy(view: Window): { broken(): Promise<boolean>; stop(): void } {
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    if (!/^(connect|default)-src/.test(event.effectiveDirective)) return;
    if (!event.blockedURI.startsWith(view.location.origin)) return; // of a request of the page's own
    event.stopImmediatePropagation();
    forbidding.add(view);
  };
  view.addEventListener('securitypolicyviolation', onViolation, true);
  return {
    async broken() {
      if (!forbidding.has(view)) await new Promise((resolve) => setTimeout(resolve, EVENT));
      return forbidding.has(view);
    },
    stop: () => view.removeEventListener('securitypolicyviolation', onViolation, true),
  };
}

/** Windows whose policy has kept a page from us: of requests side by side only one hears of it. */
const forbidding = new WeakSet<Window>();

const no = (why: Exclude<MissingPart['why'], 'coming'>, detail: string): HtmlAnswer => ({
  ok: false,
  why,
  detail,
});
