/** A repair for one site. Selectors are CSS, and wrong ones fail the data test, not the reader. */
export interface SiteRule {
  /** Registrable hosts this is for; subdomains are meant too. */
  hosts: string[];
  /** Where the body is. */
  content?: string;
  /** What is clutter. */
  remove?: string[];
  byline?: string;
  published?: string;
  nextPage?: string;
}

/**
 * Words that mark clutter, of one language. Matched without regard to case at the beginning of a block's text
 * (`label`) or as the whole of it (`whole`), so that a sentence which merely contains them stays.
 */
export interface LexiconEntry {
  /** BCP 47 primary tag. */
  lang: string;
  /** Openings of a related-story line: "Baca juga", "Read more". A colon may follow. */
  related: string[];
  /** Blocks that are nothing but this: "Advertisement", "Close Ads", "Scroll to continue with content". */
  whole: string[];
  /** Openings of a promo or subscription line: "Baca berita tanpa iklan", "Sign up for our newsletter". */
  promo: string[];
  /** Words before a name: "By", "Oleh", "Penulis". */
  by: string[];
  /** Names of desks rather than people: "Tim Redaksi", "Staff". */
  desk: string[];
  /** Words before a picture's credit: "Foto", "Photo", "Dok". */
  credit: string[];
}

export type Lexicon = readonly LexiconEntry[];
