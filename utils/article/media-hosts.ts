/** So many hosts of an article's pictures and films are named; one that names more is no story. */
const MOST = 20;

/**
 * Where an article's pictures and films are: origins (scheme, host, port), none twice, in the order of the text. Fit to
 * stand in a policy: a host with other signs, an IPv6 address for one, can't, and is left out.
 */
export function mediaHosts({ body, leadImage }: { body: string; leadImage?: { src: string } | undefined }) {
  const inert = new DOMParser().parseFromString(body, 'text/html'); // nothing loads in it
  const addresses = [leadImage?.src ?? ''];
  for (const element of inert.querySelectorAll('[src], [srcset], [poster]')) {
    for (const name of ['src', 'poster']) addresses.push(element.getAttribute(name) ?? '');
    addresses.push(...(element.getAttribute('srcset') ?? '').split(/\s/));
  }
  const origins = addresses
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).origin)
    .filter((origin) => /^https?:\/\/[a-z0-9.-]+(?::[0-9]+)?$/.test(origin));
  return [...new Set(origins)].slice(0, MOST);
}
