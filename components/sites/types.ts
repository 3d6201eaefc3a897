export type { SiteChoice, Sites as SiteChoices } from '../../utils/sites';

/** What is to be stored, by registrable domain. A site stands in one of them at most. */
export interface SiteChange {
  always: string[];
  never: string[];
  /** Neither always nor never any more. */
  forget: string[];
}
