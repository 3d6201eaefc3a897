import { getDomain } from 'tldts';

/** A host as match patterns can name it; addresses allow `*` and more. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])$/;

/**
 * The site an address belongs to: its registrable domain (`kompas.com` for `https://nasional.kompas.com/a`), by the
 * Public Suffix List, where each customer of a host (`someone.github.io`) is a site of its own. The host itself where
 * it has no such domain: localhost, numbers. IDN hosts come in ASCII. undefined for what isn't http(s).
 */
export function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return undefined;
  const host = hostname.replace(/\.$/, '');
  if (!HOST.test(host)) return undefined;
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/**
 * Whether all hosts below a site, as `siteOf` names it, are the site's own. Not those below a public suffix that has
 * pages of its own (`github.io`): each is somebody else's. Nor is there any below a number or a single word.
 */
export const ownsSubdomains = (site: string): boolean =>
  getDomain(site, { allowPrivateDomains: true }) !== null;

/** The site a reader meant by what they typed: an address, or a domain alone. undefined where it is neither. */
export function siteTyped(typed: string): string | undefined {
  const trimmed = typed.trim();
  const site = siteOf(/^[a-z][a-z+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  return site?.includes('.') || site === 'localhost' ? site : undefined;
}
