import type { Cleaning } from './study';

/** What the site's rule calls clutter. */
export function removeRuled({ page, rule, remove }: Cleaning): void {
  if (!rule?.remove?.length) return;
  for (const element of Array.from(page.body.querySelectorAll(rule.remove.join(',')))) {
    if (element.isConnected) remove(element, 'site rule');
  }
}
