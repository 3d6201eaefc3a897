/** A publisher of news, and where it publishes. */
export interface Publisher {
  /** As it calls itself in Latin letters. */
  name: string;
  /** Its name in its own script, where that isn't Latin. */
  native?: string;
  /** Registrable domains, the one it is known by first. Subdomains are meant too. */
  domains: string[];
  /** BCP 47; where it isn't the country's `lang`. */
  lang?: string;
}

/** The publishers of one country, sorted by name. The country's name comes from `Intl.DisplayNames`. */
export interface Country {
  /** ISO 3166-1 alpha-2 (and XK for Kosovo, as CLDR has it). */
  country: string;
  /** The language most of them write in. BCP 47. */
  lang: string;
  publishers: Publisher[];
}
