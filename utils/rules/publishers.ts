import type { Country } from './publisher-types';

/**
 * The shipped list of news publishers, one file a country, in the order of their codes. It is 30 kB gzipped: for the
 * options page, not for what is injected.
 *
 * Left out are domains whose first business is something else (a shop, a network, a mailbox): a permission is always for
 * the whole of a domain.
 */
export const publishers: readonly Country[] = Object.values(
  import.meta.glob<Country>('./publishers/*.json', { eager: true, import: 'default' }),
);
