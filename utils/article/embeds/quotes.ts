import { namesOf } from '../dom/names';
import { countWords, textOf } from '../dom/text';
import { type Embed, embedAt } from './embed';

/** How services call the quotes that their scripts turn into posts. */
const POST =
  /-(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|reddit-embed(?:-bq)?|text-post-media|fb-xfbml-parse-ignore|mastodon-embed|threads-post)-/;
/** Attributes in which they keep the post's address. */
const ADDRESSES = [
  'data-instgrm-permalink',
  'cite',
  'data-text-post-permalink',
  'data-embed-url',
  'data-bluesky-uri',
];
/** Fewer words outside of links and of what the service says itself are no quotation. */
const SAID = 4;
/** What Instagram, Threads and TikTok write into a post of which they give no word. */
const OWN_WORDS =
  /^(?:view (?:this post )?on (?:instagram|threads)|a post shared by|(?:una|un) (?:publicación|post)|sebuah kiriman|lihat postingan ini|ein beitrag geteilt|une publication partagée)/i;

/** A quoted post. */
export interface Post {
  embed: Embed;
  /** Whether the quote holds what was said; else it only says that there is a post. */
  said: boolean;
  /** What the service calls it where nothing is said ("A post shared by …"). */
  title: string;
}

/** The post that a quote stands for, where it is one by name or by an address of a known service on it. */
export function quoteOf(quote: Element): Post | undefined {
  const links = Array.from(quote.querySelectorAll('a[href]'));
  const named = POST.test(namesOf(quote));
  const addresses = [
    ...ADDRESSES.map((name) => blueskyAddress(quote.getAttribute(name) ?? '')),
    ...(named ? links.map((link) => link.getAttribute('href') ?? '').reverse() : []),
  ];
  const embed = addresses.map(embedAt).find((found) => found !== undefined);
  if (!embed) return undefined;
  const lines = Array.from(quote.querySelectorAll('p, a'), textOf).filter(Boolean);
  const own = lines.find((line) => OWN_WORDS.test(line));
  const bare = quote.cloneNode(true) as Element;
  for (const link of Array.from(bare.querySelectorAll('a[href]'))) link.remove();
  const said = countWords(textOf(bare)) >= SAID && !(own && countWords(textOf(bare)) <= countWords(own));
  const shared = lines.find((line) => /@[\w.]+/.test(line) && countWords(line) < 20);
  return { embed, said, title: shared ?? '' };
}

/** Sees to it that a quoted post has a link to itself, so that it is known again: the one it has, or its last. */
export function tieQuote(quote: Element, { service, page }: Embed): void {
  const links = Array.from(quote.querySelectorAll('a[href]'));
  const own = links.findLast((link) => embedAt(link.getAttribute('href') ?? '')?.page === page);
  const link = own ?? links.at(-1) ?? quote.appendChild(quote.ownerDocument.createElement('a'));
  link.setAttribute('href', page);
  if (!textOf(link)) link.textContent = service;
}

/** `at://did:plc:…/app.bsky.feed.post/…` as an address of the web. */
function blueskyAddress(value: string): string {
  const found = /^at:\/\/(did:[a-z]+:\w+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(value);
  return found ? `https://bsky.app/profile/${found[1]}/post/${found[2]}` : value;
}
