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
 * Words that mark clutter, of one language. Case, quotes and spaces don't matter, nor do marks before a phrase ("▶", "©",
 * "（"), which is written without them; only "(", "[", "#" and "@" count. Which languages a page is asked for, `utils/article/spoken` says. A match
 * is never enough by itself where a true sentence may begin the same way: `utils/article/clean` asks for a link, a box or
 * a place besides. The language is what stands here, not what one publisher calls its own.
 */
export interface LexiconEntry {
  /** BCP 47 primary tag. */
  lang: string;
  /**
   * Openings of a related-story line: "Baca juga", "Read more". The line must be a link for the greater part, or a colon
   * must follow or end the phrase; below the body a short line needs neither.
   */
  related: string[];
  /**
   * Whole blocks: "Advertisement", "Close Ads", "Scroll to continue with content". A number may follow: no word that counts
   * parts of a text in some language ("Del 2", "In 2024").
   */
  whole: string[];
  /**
   * Openings of a promo, subscription or copyright line: "Baca berita tanpa iklan", "Sign up for our newsletter". From five
   * words on it is enough anywhere; shorter ones need a link, another shape than the body's or a place below it.
   */
  promo: string[];
  /** Titles of boxes that hold other stories, comments or tags: "Terkini lainnya", "More from". A heading may go on. */
  box: string[];
  /**
   * Titles of what readers wrote: "Comments", "Leave a reply". With a number before it the title may go on: "8 thoughts on".
   */
  comments: string[];
  /** Openings of a line that tells date or reading time: "Diperbarui", "Updated". Clutter above and below the body. */
  meta: string[];
  /** What the length of a film or sound is labelled with: "Duration", "Video". */
  length: string[];
  /**
   * Openings of a sign-off: "Editor:", "Reporting by". Clutter below the body only, where the last true sentence stands:
   * words that may begin it ("Source", "Photo") have their colon here.
   */
  sign: string[];
  /** Words before a name: "By", "Oleh", "Penulis". */
  by: string[];
  /** Names of desks rather than people: "Tim Redaksi", "Staff". */
  desk: string[];
  /** Words before a picture's credit: "Foto", "Photo", "Dok". */
  credit: string[];
  /** Links to the next page of an article: "Next page", "Selanjutnya". Only those whose address belongs to the article are asked. */
  next: string[];
  /** Links to an address that shows all pages: "Show all", "Tampilkan semua". */
  all: string[];
  /** Words for a page, with its number before or behind: "Page", "Halaman". */
  page: string[];
  /** Found anywhere in a short line below the body: "contributed to this report". */
  thanks: string[];
  /**
   * Found anywhere in a block beside the paragraphs: what a site offers or does besides telling stories ("notifications",
   * "artificial intelligence", "listen to this"). One sign of several, and none where the story speaks of it too.
   */
  service: string[];
  /** Found anywhere in a short line near the end of what is shown: the rest is for who pays or signs in ("already a subscriber"). */
  wall: string[];
  /** All that a control says which unfolds the rest of a text: "Read more", "Selengkapnya". */
  more: string[];
}

export type Lexicon = readonly LexiconEntry[];
