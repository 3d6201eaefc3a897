import type { SiteRule } from './types';

const rules: readonly SiteRule[] = [];

export function ruleFor(url: string): SiteRule | undefined {
  const host = new URL(url).hostname;
  return rules.find((rule) => rule.hosts.some((name) => host === name || host.endsWith(`.${name}`)));
}
