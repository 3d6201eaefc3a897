/** Ways of signing in for which browsers show a window of their own. */
const WINDOWED = /\b(basic|digest|ntlm|negotiate)\b/i;
/** Folders of sites in which no password is asked for: servers protect by the folder (RFC 7617, 2.2). */
const open = new Set<string>();

/**
 * Whether the browser would ask for a password in the site's name, over the reader. It does at the first request that
 * carries cookies and is told to sign in, and no option of `fetch` forbids it in Chromium; so the server is asked
 * without cookies first, for its headers alone, once for each folder. Where the open page itself (`here`) needs the
 * password, the browser has it already, and won't ask again. False where the server doesn't say. Never rejects.
 */
export async function wouldAskForPassword(url: string, here: string, signal: AbortSignal): Promise<boolean> {
  const folder = new URL('.', url).href;
  if (open.has(folder)) return false;
  const challenged = await challenges(url, signal);
  if (challenged) return !(await challenges(here, signal));
  if (challenged === false) open.add(folder);
  return false;
}

/** undefined where there is no answer. */
async function challenges(url: string, signal: AbortSignal): Promise<boolean | undefined> {
  try {
    const asked = { method: 'HEAD', mode: 'same-origin', credentials: 'omit', signal } as const;
    const { status, headers } = await fetch(url, asked);
    return status === 401 && WINDOWED.test(headers.get('www-authenticate') ?? '');
  } catch {
    return undefined; // a redirect to another host, say: the true request tells it
  }
}
