/** Content of the page's meta tags by name, property or itemprop in lower case, in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const MAX_TAGS = 1000;
const MAX_CONTENT = 5000;

export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  let count = 0;
  for (const meta of page.querySelectorAll('meta[content]')) {
    if (++count > MAX_TAGS) break;
    // An itemprop in the body belongs to the thing it stands in; microdata reads it there.
    const inHead = meta.parentElement?.nodeName === 'HEAD';
    const content = (meta.getAttribute('content') ?? '').slice(0, MAX_CONTENT);
    const names = [
      meta.getAttribute('property'),
      meta.getAttribute('name'),
      meta.getAttribute('http-equiv'),
      inHead ? meta.getAttribute('itemprop') : null,
    ];
    for (const name of new Set(names.flatMap((value) => value?.toLowerCase().split(/\s+/) ?? []))) {
      // Some write og:article:author for article:author.
      const short = name.replace(/^og:(?=article:)/, '');
      const known = tags.get(short);
      if (!known) tags.set(short, [content]);
      else known.push(content);
    }
  }
  return tags;
}

/** All non-empty contents of the given names, in the order of the names. */
export function contents(tags: MetaTags, ...names: string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []).filter((content) => content.trim());
}
