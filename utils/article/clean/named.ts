import { isWordAt } from '../dom/letters';
import { givenNames, wordsIn } from '../dom/names';
import { NOTE } from '../notes/settle';
import { isPictureFile } from '../pictures/addresses';
import { each, type Steps } from '../steps';
import { BLOCK } from './normalise';
import { isToldByNameAlone } from './second-sign';
import type { Cleaning } from './study';
import { callsStorySo, type Named } from './telling';

/**
 * What authors call their clutter. A name alone is weak: it counts for blocks only, never for a paragraph, and
 * never for what holds a good part of the prose.
 */
const FAMILIES: readonly (readonly [rule: string, name: RegExp])[] = [
  [
    'advertisement',
    /-(ads?|adverts?|advertis\w+|adslots?|adunit|adsense|dfp|gpt|sponsor(ed|s|ship)?|taboola|outbrain|mgid\w*|teads|revcontent|ob-widget|banner|billboard|skinads?|iklan|anzeige|publicidad|pubblicita)-/,
  ],
  [
    'comments',
    /-(comments?|commenting|disqus\w*|respond|comment-(list|form|box|section|area|wrap)|viafoura|coral|facebook-comments?|fb-comments|komentar|kommentare?|reader-comments|discussion)-/,
  ],
  [
    'related',
    /-(related|relateds|recirc\w*|recommend\w*|read-(more|also|next|on)|also-read|readmore|see-(also|more)|baca-juga|bacajuga|linksisip|lihatjg|most-(read|popular|viewed|shared)|mostread|popular|populer|terpopuler|trending|terkait|terkini|rekomendasi|up-next|next-(article|story|up)|more-(from|news|stories|on|in|to)|morenews|mostlist|infinity-stream|latest-news|jp-relatedposts|yarpp\w*|zergnet|onward|you-may-(also-)?like|crosslinks?|story-?package|in-?line-?(related|promo|story|link|teaser)|tie-?in)-/,
  ],
  [
    'newsletter',
    /-(newsletters?|signup|sign-up|subscribe|subscription|subscriptions|mailing-list|mailchimp|mc-embed\w*|email-(signup|capture|alert)|opt-?in|boletin|infolettre)-/,
  ],
  [
    'paywall',
    /-(paywall|regwall|meter(ed)?-?(wall|gate|paywall|bar)|gateway|gate|gate-kgplus|piano|tp-modal|subscriber-?(wall|offer)|abo-?(box|wall|teaser|hinweis)|paid-barrier|offer-?(box|teaser))-/,
  ],
  [
    'share',
    /-(share|shares|sharing|share-?(bar|box|buttons?|links|tools|this)|sharedaddy|sharethis|addthis\w*|addtoany\w*|a2a-kit|social|social-?(share|media|links|bar|icons|buttons?|follow)|follow-?(us|me|button)|sns|bagikan|google-pref|jp-post-flair|likes?-?(box|widget|wrap)?)-/,
  ],
  [
    'promo',
    /-(promo|promos|promotion|promoted|promobox|appeal|donat(e|ion)|contribution|support-us|cta|call-to-action|app-(promo|banner|download)|partner-?(content|box)|affiliate\w*|disclaimer|marketing|house-ad|eigenwerbung|epaper)-/,
  ],
  [
    'tags',
    /-(tags|tag-?(list|links|cloud|box|wrap|widget)|keywords|topics|topic-?(list|links)|post-tags|tagged|article-tags|entry-tags|story-tags|labels|categories|cat-links)-/,
  ],
  [
    'way here',
    /-(bread-?crumbs?|bread-?crumb-?\w+|pagination|paging|pager|page-links|page-nav|prev-next|post-navigation|nav-links|toc|table-of-contents|skip-?(link|to-content|nav)|back-to-top|scroll-?(to-?)?(top|read))-/,
  ],
  [
    'author box',
    /-(author-?(bio|box|card|info|profile|about|description|footer|block|details?|signature)|about-(the-)?authors?|bio|biography|authorbio|post-author-\w+|contributor-?(bio|box)|byline-?bio)-/,
  ],
  [
    'dialog',
    /-(cookie\w*|consent|gdpr|onetrust\w*|didomi\w*|modal|popup|pop-up|overlay|lightbox|interstitial|toast|snackbar|notification|notice-bar|sticky-?(bar|bottom|footer|ads?)|one-?tap\w*)-/,
  ],
  [
    'poll',
    /-(polls?|polling|voting|vote|quiz|umfrage|enquete|encuesta|sondage|survey|reactions?|rating|ratings|feedback|star-?rating)-/,
  ],
  [
    'tools',
    /-(toolbar|article-?tools|tools|utility|utilities|print(-?(button|link|only|friendly))?|font-?(size|resizer|control)|text-?(size|resize)|audio-?(player|article|bar|button)|listen|text-?to-?speech|tts|speech|bookmark|save-?(article|story)|gift-?article|report-?(error|abuse)|correction-?link)-/,
  ],
  [
    'side',
    /-(sidebar|side-?bar|rail|right-?rail|widget|widgets|widget-?area|siteindex|site-?(header|footer|nav)|masthead|navbar|mega-?menu|topbar|menu|ticker|teaser-?(list|box|group)|playlist)-/,
  ],
];

const NEVER =
  /^(p|h[1-6]|blockquote|figure|figcaption|picture|img|pre|table|tbody|thead|tr|td|th|body|main|cite|q|em|strong|b|i|a|dt|dd)$/;
/** What social networks call the quotes they let others embed, and what notes are called: text of the article. */
const QUOTED =
  /-(foot-?notes?|end-?notes?|side-?notes?|twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|pullquote|pull-quote)-/;
/** So much of the page's prose may a block called clutter hold; comments and other stories may be longer than the article. */
const LITTLE = 0.12;
const MUCH: Record<string, number> = { comments: 0.9, related: 0.45, newsletter: 0.3 };
/** What such names stand for where a listing stands in it: its frame, whose buttons go by themselves. */
const LISTING: Record<string, boolean> = { side: true, tools: true, tags: true, dialog: true, share: true };

/** The rule that names fall under, and the word that says so; undefined for none. */
function familyOf(given: string): { rule: string; word: string } | undefined {
  const names = wordsIn(given);
  if (QUOTED.test(names) || NOTE.test(names)) return undefined;
  for (const [rule, name] of FAMILIES) {
    const word = name.exec(names)?.[1];
    if (word) return { rule, word };
  }
  return undefined;
}

/** The rule that names fall under, '' for none. */
export const ruleOf = (given: string): string => familyOf(given)?.rule ?? '';

/** The blocks of a page whose names fall under a rule, in order. */
function* namedOn(page: Document, { isUsual }: Cleaning): Steps<Named[]> {
  const known = new Map<string, ReturnType<typeof familyOf>>();
  const found: Named[] = [];
  yield* each(Array.from(page.body.querySelectorAll('[class], [id], [data-testid]')), (element) => {
    if (NEVER.test(element.localName) && (!element.hasAttribute(BLOCK) || isUsual(element))) return;
    const given = givenNames(element);
    if (!given) return;
    if (!known.has(given)) known.set(given, familyOf(given));
    const family = known.get(given);
    if (family) found.push({ element, ...family });
  });
  return found;
}

/** Blocks whose names say they are clutter and whose content doesn't contradict it. */
export function* removeNamed(cleaning: Cleaning): Steps<void> {
  const { page, remove, isStory, share, measures } = cleaning;
  const found = yield* namedOn(page, cleaning);
  const isStorys = callsStorySo(
    found.filter(({ rule }) => !MUCH[rule]),
    cleaning,
  );
  yield;
  let figure: Element | undefined; // the last that is one; what it holds comes next
  yield* each(found, (named) => {
    const { element, rule } = named;
    if (!element.isConnected || isStorys(named)) return;
    if (rule === 'share' && element.querySelector('blockquote')) return; // A post that the story quotes.
    if (LISTING[rule] && element.querySelector('pre')) return;
    if (rule === 'paywall' ? isInLine(element, cleaning) : isAmidSentence(element)) return;
    if (MUCH[rule] ? holdsBeginning(element, cleaning) : isStory(element)) return;
    const { text, prose } = measures.of(element);
    if (!text && element.querySelector('img, picture, iframe') && rule !== 'advertisement') return;
    if (share(element) > (MUCH[rule] ?? LITTLE)) return;
    if (rule === 'side' && holdsMuch(element, cleaning)) return;
    const isLinkless = rule === 'related' && !element.querySelector('a[href]'); // it leads to nothing else
    if (rule === 'side' || isLinkless || (rule === 'dialog' && element.querySelector('figure img'))) {
      if (figure?.contains(element)) return; // its caption
      if (isFigure(element, cleaning)) {
        figure = element;
        return;
      }
    }
    if (!MUCH[rule] && isWrapper(element, cleaning, prose)) return;
    if (prose && isToldByNameAlone(named, cleaning)) return;
    remove(element, rule);
  });
}

/** Whether more stands in it than the page has running text, and hardly a link: verses are none. */
function holdsMuch(element: Element, { measures, page }: Cleaning): boolean {
  const own = measures.of(element);
  return own.links * 4 < own.text && own.text - own.links > measures.of(page.body).prose;
}

/** Whether an element stands between words of one sentence: a company's name in a "ticker". */
function isAmidSentence(element: Element): boolean {
  if (element.localName !== 'span' || element.parentElement?.localName !== 'p') return false;
  const before = (element.previousSibling?.nodeValue ?? '').trimEnd();
  const after = (element.nextSibling?.nodeValue ?? '').trimStart();
  const goesOn = /^[,;]|^['’]s\b/.test(after) || (isWordAt(after, 0) && after[0] === after[0]?.toLowerCase());
  return goesOn && isWordAt(before, before.length - 1);
}

/** Whether an element is the middle or end of a line: what a wall would keep, on a page that shows it. */
function isInLine(element: Element, { measures }: Cleaning): boolean {
  const line = element.closest('p');
  return line !== null && element.localName === 'span' && measures.of(element).text < measures.of(line).text;
}

/** Whether the story begins in it: whatever its name says, it isn't beside the story. */
function holdsBeginning(element: Element, { headline, opening }: Cleaning): boolean {
  return Boolean((headline && element.contains(headline)) || (opening && element.contains(opening)));
}

/** A caption has at most this many characters. */
const CAPTION = 700;

/** A "widget" or "lightbox" among the paragraphs that is one picture with its caption. */
function isFigure(element: Element, { measures, isStory }: Cleaning): boolean {
  if (element.closest('figure')?.querySelector('img')) return true; // its caption
  if (measures.of(element).text > CAPTION || measures.linkDensity(element) > 0.3) return false;
  if (element.querySelectorAll('img, amp-img').length !== 1) return false;
  if (element.querySelector('h1, h2, h3, h4, form, ul')) return false;
  const link = element.querySelector('img, amp-img')?.closest('a[href]');
  if (link && !isPictureFile(link.getAttribute('href') ?? '')) return false;
  let block: Element = element; // with what is only wrapped around it
  while (block.parentElement && measures.of(block.parentElement).text === measures.of(element).text)
    block = block.parentElement;
  const above = block.parentElement;
  return Boolean(above && (isStory(above) || (above.parentElement && isStory(above.parentElement))));
}

/** Names of a whole ("has-sidebar", "with-share") fall on wrappers of true paragraphs: those look like all others. */
function isWrapper(element: Element, { isUsual }: Cleaning, prose: number): boolean {
  if (!prose) return false;
  const usual = Array.from(element.querySelectorAll('p')).filter(isUsual).length;
  return usual > 1;
}
