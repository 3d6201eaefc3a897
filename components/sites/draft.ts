import type { SiteChange, SiteChoices } from './types';

export type Wish = 'always' | 'never' | 'none';

/** What the reader has touched since the last save, by domain; the rest is as stored. */
export type Draft = ReadonlyMap<string, Wish>;

/** What is stored for a domain. */
export const stored = (sites: SiteChoices, domain: string): Wish => sites[domain]?.read ?? 'none';

/** What would hold for a domain if the draft were saved. */
export const wished = (sites: SiteChoices, draft: Draft, domain: string): Wish =>
  draft.get(domain) ?? stored(sites, domain);

/** A draft in which the domains have this wish. */
export const withWish = (draft: Draft, domains: readonly string[], wish: Wish): Draft =>
  new Map([...draft, ...domains.map((domain) => [domain, wish] as const)]);

/** A draft that leaves a domain as it is stored. */
export const without = (draft: Draft, domain: string): Draft =>
  new Map([...draft].filter(([name]) => name !== domain));

/**
 * What saving the draft would change. A wish that is stored by now is no change any more: so the draft needs no clearing
 * when the save succeeds, and isn't lost when the browser's question is answered with no.
 */
export function changeOf(sites: SiteChoices, draft: Draft): SiteChange {
  const changed = [...draft].filter(([domain, wish]) => wish !== stored(sites, domain));
  const of = (wanted: Wish) => changed.filter(([, wish]) => wish === wanted).map(([domain]) => domain);
  return { always: of('always'), never: of('never'), forget: of('none') };
}

/** How much of several is chosen. */
export type Share = 'all' | 'some' | 'none';

/** How many of these domains are chosen. */
export function share(sites: SiteChoices, draft: Draft, domains: readonly string[]): Share {
  const chosen = domains.filter((domain) => wished(sites, draft, domain) === 'always').length;
  if (chosen === 0) return 'none';
  return chosen === domains.length ? 'all' : 'some';
}
