/** What a story points to rather than tells: documents, data, books. */
const FILE = /\.(?:pdf|csv|tsv|xlsx?|ods|docx?|odt|pptx?|zip|epub|json|ics|mp3)(?:$|[?#])/i;
/** Where accounts, shops of apps and buttons to share lead: no sources. */
const SERVICES =
  /(?:^|\.)(?:(?:twitter|x|facebook|instagram|linkedin|tiktok|threads|pinterest|reddit|whatsapp|vk|weibo|messenger|getpocket|flipboard|apple)\.com|fb\.me|t\.me|wa\.me|t\.co|(?:www|news|play)\.google\.com|bsky\.app|telegram\.(?:me|org)|line\.me)$/i;
/** Names below which sites are registered, where they are no more than this long: "co.uk", "or.id". */
const SHORT = 3;

/** The part of a host that one site has in common: its last two names, or three under a country's own short ones. */
function siteIn(host: string): string {
  const names = host.toLowerCase().split('.');
  const isCountry = (names.at(-1)?.length ?? 0) === 2 && (names.at(-2)?.length ?? 0) <= SHORT;
  return names.slice(isCountry ? -3 : -2).join('.');
}

/**
 * Whether a link leads to a source: another site than that of `url`, or a file. Links to accounts, apps and what shares a
 * page don't, nor do those within the site, which stories share with its clutter.
 */
export function leadsElsewhere(link: Element, url: string): boolean {
  const href = (link.getAttribute('href') ?? '').trim();
  if (!URL.canParse(href, url)) return false;
  const { protocol, hostname, pathname } = new URL(href, url);
  if (!/^https?:$/.test(protocol) || SERVICES.test(hostname)) return false;
  return FILE.test(pathname) || siteIn(hostname) !== siteIn(new URL(url).hostname);
}
