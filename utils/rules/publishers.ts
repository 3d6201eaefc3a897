import type { Country, Publisher } from './publisher-types';

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

let byDomain: Map<string, Publisher> | undefined;

/** Who publishes at a host: by the host itself or the nearest parent of it; none for a host that isn't in the list. */
export function publisherOf(host: string): Publisher | undefined {
  byDomain ??= new Map(
    publishers.flatMap((country) =>
      country.publishers.flatMap((publisher) =>
        publisher.domains.map((domain) => [domain, publisher] as const),
      ),
    ),
  );
  for (let name = host.toLowerCase().replace(/\.$/, ''); name.includes('.'); ) {
    const found = byDomain.get(name);
    if (found) return found;
    name = name.slice(name.indexOf('.') + 1);
  }
  return undefined;
}
