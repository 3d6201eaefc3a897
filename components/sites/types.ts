/** What the reader wants on a site. */
export interface SiteChoice {
  read?: 'always' | 'never';
  clean?: true;
  quiet?: false;
}

/** By registrable domain. */
export type SiteChoices = Readonly<Record<string, SiteChoice>>;

/** What is to be stored, by registrable domain. A site stands in one of them at most. */
export interface SiteChange {
  always: string[];
  never: string[];
  /** Neither always nor never any more. */
  forget: string[];
}
