/**
 * What is known of one site: a plain value, the same after JSON and after a structured clone. Only `learn` makes it. It
 * holds no text and no address, only short hashes: at most 400 lines in 15 characters each, and the last 24 articles.
 */
export interface SiteKnowledge {
  version: 1;
  /** How many different articles taught it. */
  articles: number;
  /** When the last one did, in whole days since 1970. */
  day: number;
  /** The last articles, packed. */
  last: string;
  /** The lines and frames, packed. */
  lines: string;
}

/** Where a line stands: above the first line of the body, amid, below the last. */
export type Place = 'above' | 'amid' | 'below';

/** What a reading tells of one leaf block of the article's page, whether it is shown or not. */
export interface SeenLine {
  /** Of its normal form; below 2^48, as all hashes here. */
  hash: number;
  /** Of what it has in common with itself where one place in it differs; none for a paragraph of the body's shape. */
  slots: number[];
  /** Of its shape and its way up to the block that holds the story; 0 for such a paragraph. */
  frame: number;
  place: Place;
  /** Whether it reads as a paragraph of the body does. */
  isProse: boolean;
  /** Whether the reading left it in the article. */
  isKept: boolean;
  /** The reader has brought it back. */
  isWanted?: true;
}

/** What one reading tells of an article's pages; JSON-safe. */
export interface Seen {
  /** Of the article's address, the same for each of its pages. */
  article: number;
  /** Of the words that say what it is about. */
  subject: number[];
  lines: SeenLine[];
}
