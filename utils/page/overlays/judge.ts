import type { OverlayKind, WordedKind } from '../../rules/overlays/types';
import type { Seen } from './seen';

/** What else counts: words found in the text, and the page around. */
export interface Context {
  kinds: readonly WordedKind[];
  /** Its words say that the rest is for who pays or signs in. */
  paid: boolean;
  /** The page is a login, a settings or a search page by its address. */
  purpose: 'login' | 'settings' | 'plain';
  /** The reader has clicked or typed on this page. */
  touched: boolean;
}

/** `why` names the rule, for tests and for the console. */
export type Verdict = { gone: true; kind: OverlayKind; why: string } | { gone: false; why: string };

/** From such a share of the viewport on something covers the page. */
const COVERS = 0.5;
/** A thing in a corner is smaller than this share, a button smaller than the next. */
const CORNER = 0.4;
const BUTTON = 0.008;
/** Progress bars and borders, in px. */
const THIN = 10;
const AD_NAME =
  /(?:^|[\s_-])(?:ads?|adv|advert\w*|adslot|adunit|adbox|adsense|iklan|sponsor\w*|gpt|dfp|doubleclick|taboola|outbrain|mgid|anchorads?|skinads?|stickyads?|floatads?|botads|adhesion|megabillboard|bottomframe|billboardflying)(?=$|[\s_-]|\d)/;
const CHAT = /(?:^|[\s_-])(?:live-?chat|chat\w*|messenger|intercom|zendesk|tawk|crisp|drift)(?=$|[\s_-])/;
const AD_LABEL =
  /^\W*(?:advertisements?|advertising|iklan|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama?|реклама|広告|광고|广告|廣告|quảng cáo|إعلان|विज्ञापन|advertentie|annonse?|annonce|tangazo)(?:\W|$)/;

/** Says of one thing that floats over a page whether it goes, as what, and why. The first rule that fits decides. */
export function judge(seen: Seen, context: Context): Verdict {
  return kept(seen, context) ?? gone(seen, context) ?? stay('nothing speaks against it');
}

function kept(seen: Seen, { kinds, purpose, touched, paid }: Context): Verdict | undefined {
  const { box, fields, links, media } = seen;
  if (seen.opened) return stay('opened by the reader');
  if (media === 'heard') return stay('a player that is heard');
  if (seen.article && !seen.vendor) return stay('holds the text of the page');
  if (seen.vendor) return undefined;
  if (box.height <= THIN || box.width <= THIN) return stay('thin');
  if (share(seen) < BUTTON && !isAd(seen)) return stay('a button');
  if (purpose === 'login' && (fields.password || fields.email)) return stay('the login that was asked for');
  if (purpose === 'settings' && kinds.includes('consent')) return stay('the settings that were asked for');
  if (paid && !seen.close && isPaywall(kinds)) return stay('a wall for who pays');
  if (touched && (seen.focused || fields.password)) return stay('the reader may be in it');
  if (touched && isViewer(seen) && !kinds.length) return stay('a picture that the reader may have opened');
  if (seen.nav && !seen.modal) return stay('navigation');
  if (fields.search && !fields.email) return stay('a search');
  if (strip(seen) && !fields.email && !seen.modal && isBar(seen)) return stay('a bar of the site');
  if (links.here >= 3) return stay('a table of contents');
  if (links.share >= 2 && share(seen) < CORNER && !fields.email) return stay('share buttons');
  if (CHAT.test(seen.names) && share(seen) < CORNER) return stay('a chat');
  if (media === 'audio' && share(seen) < CORNER) return stay('a sound player');
  if (!seen.rest && !kinds.length && !isAd(seen)) return stay('is the page itself');
  return undefined;
}

function gone(seen: Seen, { kinds }: Context): Verdict | undefined {
  const [worded] = kinds;
  const { fields } = seen;
  if (seen.vendor) return go(seen.vendor, 'made by a known system');
  if (isAd(seen)) return go('ad', 'an advertisement that stays in view');
  if (seen.position === 'sticky' || seen.position === 'static') {
    // What scrolls with the text is the page's own, but for a strip that says what it wants.
    const says = kinds.find((kind) => kind !== 'consent' && kind !== 'adblock') ?? worded;
    return says && strip(seen) && (seen.close || says === 'app')
      ? go(says, 'a strip that says so')
      : undefined;
  }
  if (seen.video && share(seen) < CORNER) return go('video', 'a player in the corner');
  if (fields.password || (fields.email && isSignIn(seen))) return go('login', 'asks to sign in');
  if (fields.email && (kinds.includes('newsletter') || covers(seen) || seen.modal))
    return go('newsletter', 'asks for an address');
  const asks = seen.controls + seen.links.own + seen.links.away + Math.ceil(seen.frame) > 0;
  if (worded && asks) return go(worded, 'says so');
  if (covers(seen) && seen.empty) return go('overlay', 'blocks what is below');
  if (covers(seen) || seen.modal) return go('overlay', 'covers the page');
  if (seen.role === 'dialog' && seen.close) return go('overlay', 'a dialog that nobody opened');
  if (strip(seen) && seen.close && seen.picture > 0.4 && seen.text.length < 80)
    return go('promo', 'a picture across the page');
  return undefined;
}

/** It asks for nothing but money or a login: what is below isn't ours to give. */
const isPaywall = (kinds: readonly WordedKind[]): boolean =>
  kinds.every((kind) => kind === 'promo' || kind === 'newsletter');

/** Share of the viewport. */
export const share = ({ box, view }: Seen): number =>
  (box.width * box.height) / Math.max(1, view.width * view.height);

const covers = (seen: Seen): boolean => share(seen) >= COVERS && seen.hits >= 0.3;

/** From side to side, and low. */
const strip = ({ box, view }: Seen): boolean =>
  box.width >= view.width * 0.6 && box.height <= view.height * 0.4;

/** A bar of links, or one with the way home and no way to close it. */
function isBar({ links, close, home, box }: Seen): boolean {
  return links.own >= 3 || (box.top < 10 && !close && (home || links.own >= 2));
}

/** One picture, large, that leads nowhere. */
const isViewer = ({ picture, links, text }: Seen): boolean =>
  picture > 0.25 && links.own + links.away === 0 && text.length < 300;

function isAd(seen: Seen): boolean {
  if (seen.nav || seen.article || seen.fields.email || seen.fields.password) return false;
  const { text, links } = seen;
  if (seen.adFrame) return text.length < 200;
  if (AD_LABEL.test(text)) return text.length < 300;
  const bare = seen.frame > 0.3 || seen.picture > 0.3 || (links.away > 0 && links.share === 0);
  return AD_NAME.test(seen.names) ? text.length < 120 || bare : whole(seen);
}

/** A picture or nothing at all that leads elsewhere wherever one clicks: skins, balloons, sheets over the window. */
function whole({ picture, links, text, empty, box, view }: Seen): boolean {
  if (links.away !== 1 || links.own || links.share) return false;
  if (empty) return box.width * box.height > view.width * view.height * 0.3;
  return picture > 0.6 && text.length < 40;
}

const isSignIn = ({ text }: Seen): boolean =>
  /\b(?:log ?in|sign ?in|create (?:a|your) (?:free )?account|register|masuk|daftar akun|anmelden|connexion|connectez|iniciar sesión|inicia sesión|accedi|entrar|inloggen|logga in|zaloguj|войти|giriş yap)\b/.test(
    text,
  );

const stay = (why: string): Verdict => ({ gone: false, why });
const go = (kind: OverlayKind, why: string): Verdict => ({ gone: true, kind, why });
