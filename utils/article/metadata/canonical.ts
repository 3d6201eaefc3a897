/** Suffixes under which strangers hold names: `co.id`, `com.br`, `ac.uk` … and hosts that give names away. */
const SECOND_LEVEL = /^(ac|co|com|edu|go|gob|gouv|gov|mil|ne|net|nom|or|org|sch|web|my|biz|desa)$/;
const SHARED =
  /(^|\.)(blogspot(?:\.[a-z]{2,3}){1,2}|wordpress\.com|github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app|substack\.com|tumblr\.com|medium\.com|web\.app)$/;

/** The part of a host that one owner holds, by rule of thumb: the public suffix list would weigh more than the pipeline. */
export function registrableHost(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  if (SHARED.test(host) || /^[\d.]+$|:/.test(host)) return host.toLowerCase();
  const second = labels.at(-2) ?? '';
  const country = (labels.at(-1) ?? '').length === 2;
  return labels.slice(country && SECOND_LEVEL.test(second) ? -3 : -2).join('.');
}

/**
 * The address to cite: what the page calls canonical, where that is http(s), on the same site and not its front page;
 * else `url` without its fragment.
 */
export function readCanonical(page: Document, url: string): string {
  const own = new URL(url);
  own.hash = '';
  const href = page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')?.trim();
  if (!href || href.length > 2000 || !URL.canParse(href, url)) return own.href;
  const canonical = new URL(href, url);
  canonical.hash = '';
  canonical.username = '';
  canonical.password = '';
  const sameSite =
    canonical.hostname === own.hostname ||
    registrableHost(canonical.hostname) === registrableHost(own.hostname);
  const frontPage = canonical.pathname === '/' && !canonical.search;
  const usable = /^https?:$/.test(canonical.protocol) && sameSite && canonical.port === own.port;
  // A page may not turn a secure address into an insecure one.
  const weaker = own.protocol === 'https:' && canonical.protocol === 'http:';
  if (!usable || (frontPage && own.pathname !== '/')) return own.href;
  if (weaker) canonical.protocol = 'https:';
  return canonical.href;
}
