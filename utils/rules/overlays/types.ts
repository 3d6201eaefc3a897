/** What lies over a page without being asked for. `overlay` is all that covers it and says nothing known. */
export type OverlayKind =
  | 'consent'
  | 'newsletter'
  | 'app'
  | 'push'
  | 'adblock'
  | 'login'
  | 'ad'
  | 'promo'
  | 'video'
  | 'overlay';

/** Kinds that are told by words. */
export type WordedKind = 'consent' | 'newsletter' | 'app' | 'push' | 'adblock' | 'promo';

/**
 * Phrases of one language, in lower case, that are found in overlays of a kind and hardly in a site's own bars. A match
 * is never enough by itself: the element floats over the page as well.
 */
export interface OverlayWords extends Record<WordedKind, string[]> {
  /** BCP 47 primary tag. */
  lang: string;
  /** All that a button says which closes something. */
  close: string[];
  /** Found where the rest of a text is for who pays or signs in: such a wall is left alone. */
  paid: string[];
  /** All that a control says which unfolds the rest of a text. */
  more: string[];
}

/** Elements that systems of one kind put on pages. CSS selectors. */
export interface OverlayVendor {
  kind: OverlayKind;
  selectors: string[];
}

export interface OverlayRules {
  vendors: readonly OverlayVendor[];
  words: readonly OverlayWords[];
}

/** What a page can be freed of: a lock on scrolling, a body that is held in place, taps, clicks, blur, dimness, a text that is cut off. */
export type Freed = 'scroll' | 'flow' | 'place' | 'touch' | 'pointer' | 'blur' | 'dim' | 'cut';

/** What was done to a page that is cleaned in place. Plain data: it travels as a message. */
export interface Cleaned {
  /** The page is being kept clean. */
  on: boolean;
  /** Things hidden, by kind. */
  gone: Partial<Record<OverlayKind, number>>;
  freed: Freed[];
  /** A consent wall was answered with the least consent. */
  answered: boolean;
  /**
   * `fought`: the page kept bringing things back, and we stopped; `bare`: its text comes only with an answer, so its wall was
   * put back.
   */
  ended?: 'fought' | 'bare';
}
