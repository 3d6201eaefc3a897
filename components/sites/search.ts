import type { Country, Publisher } from '../../utils/rules/publisher-types';

/** A country as it is listed: with its name in the reader's language. */
export interface Listed {
  code: string;
  name: string;
  publishers: ListedPublisher[];
}

export interface ListedPublisher extends Publisher {
  /** The language of the name that is shown. */
  lang: string;
  /** All it can be found by, folded. */
  words: string;
}

// Letters that are no base letter with an accent, and are still typed as one.
const PLAIN: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Text as it is compared in a search: without case, accents and curly apostrophes. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøđðłßæœþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’ʼ]/g, "'");

/**
 * The countries by their names in `locale` (BCP 47), the reader's own first. A code that Intl has no name for stays a code.
 */
export function listed(countries: readonly Country[], locale: string): Listed[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const home = new Intl.Locale(locale).maximize().region;
  const { compare } = new Intl.Collator(locale);
  return countries
    .map(({ country, lang, publishers }) => {
      const name = names.of(country) ?? country;
      return {
        code: country,
        name,
        publishers: publishers.map((one) => ({
          ...one,
          lang: one.lang ?? lang,
          words: fold([one.name, one.native, ...one.domains, name].join(' ')),
        })),
      };
    })
    .sort((a, b) => Number(b.code === home) - Number(a.code === home) || compare(a.name, b.name));
}

/** What holds every word of the query, in its name, domains or country's name, and that `keep` keeps. Empty countries fall away. */
export function find(
  countries: readonly Listed[],
  query: string,
  keep: (publisher: ListedPublisher) => boolean = () => true,
): Listed[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && countries.every(({ publishers }) => publishers.every(keep)))
    return [...countries];
  return countries
    .map((country) => ({
      ...country,
      publishers: country.publishers.filter(
        (one) => words.every((word) => one.words.includes(word)) && keep(one),
      ),
    }))
    .filter(({ publishers }) => publishers.length > 0);
}
