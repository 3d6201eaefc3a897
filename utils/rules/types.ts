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
 * Words that mark clutter, of one language. Case, quotes and spaces don't matter. A match is never enough by itself
 * where a true sentence may begin the same way: `utils/article/clean` asks for a link, a box or a place besides.
 */
export interface LexiconEntry {
  /** BCP 47 primary tag. */
  lang: string;
  /** Openings of a related-story line: "Baca juga", "Read more". The line must hold a link, or a colon must follow. */
  related: string[];
  /** Whole blocks: "Advertisement", "Close Ads", "Scroll to continue with content". A number may follow. */
  whole: string[];
  /** Openings of a promo, subscription or copyright line: "Baca berita tanpa iklan", "Sign up for our newsletter". */
  promo: string[];
  /** Titles of boxes that hold other stories, comments or tags: "Terkini lainnya", "More from". */
  box: string[];
  /** Openings of a line that tells date or reading time: "Diperbarui", "Updated". Clutter above the body only. */
  meta: string[];
  /** Openings of a sign-off: "Editor:", "Reporting by". Clutter below the body only. */
  sign: string[];
  /** Words before a name: "By", "Oleh", "Penulis". */
  by: string[];
  /** Names of desks rather than people: "Tim Redaksi", "Staff". */
  desk: string[];
  /** Words before a picture's credit: "Foto", "Photo", "Dok". */
  credit: string[];
  /** Found anywhere in a short line below the body: "contributed to this report". */
  thanks: string[];
}

export type Lexicon = readonly LexiconEntry[];
