import type { SiteRule } from './types';

/**
 * Repairs for single sites, sorted by their first host. Empty is best: what helps one site mostly helps its kind, and
 * belongs into the steps of `utils/article`. Each rule comes with a fixture that fails without it.
 */
export const rules: readonly SiteRule[] = [];

/** The rule for an address, chosen by its host or a parent of it; none for what isn't an address. */
export function ruleFor(url: string): SiteRule | undefined {
  const host = hostOf(url);
  return rules.find((rule) => rule.hosts.some((name) => host === name || host.endsWith(`.${name}`)));
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return ''; // Saved files and test documents may have no address.
  }
}
