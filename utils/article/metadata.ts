import { key } from './dom/text';
import { aroundTitle } from './metadata/around-title';
import { agrees, articleThings, keysOf } from './metadata/article-things';
import { readByline } from './metadata/byline';
import { readCanonical } from './metadata/canonical';
import { readDates } from './metadata/dates';
import { readDirection } from './metadata/direction';
import { elementSaying, homeNames, mainHeading, readHeadings } from './metadata/headings';
import { type JsonObject, list, readJsonLd } from './metadata/json-ld';
import { readLanguage } from './metadata/language';
import { readLeadImage } from './metadata/lead-image';
import { contents, type MetaTags, readMetaTags } from './metadata/meta-tags';
import { nameReader } from './metadata/names';
import { rolesFor } from './metadata/roles';
import { readSection } from './metadata/section';
import { readSiteNames } from './metadata/site-name';
import { readStandfirst } from './metadata/standfirst';
import { linesOf, plain, plainMarkup, TITLE_LENGTH } from './metadata/text';
import { chooseTitle, isSite, withoutSiteName } from './metadata/title';
import type { Steps } from './steps';
import type { ExtractOptions, Metadata } from './types';

/**
 * What is known of an article besides its body, weighed from JSON-LD, meta tags, microdata and what the page shows
 * near its headline. `page` is the snapshot before cleaning; it is only read. Fields that no source gives are absent
 * or empty; the title is never empty where the page has any.
 */
export function* readMetadata(
  page: Document,
  options: Pick<ExtractOptions, 'url' | 'lexicon' | 'rule'>,
): Steps<Metadata> {
  const { url, lexicon, rule } = options;
  const tags = readMetaTags(page);
  const data = readJsonLd(page);
  const windowTitle = plain(page.title, TITLE_LENGTH);
  const ogTitles = contents(tags, 'og:title', 'twitter:title').map((title) => plain(title, TITLE_LENGTH));
  yield;
  const blog = homeNames(page, url);
  const headings = readHeadings(
    page,
    [...ogTitles, windowTitle],
    [...blog, ...contents(tags, 'og:site_name').map((name) => plain(name, TITLE_LENGTH))],
  );
  const titles = [...headings.map(({ text }) => text), ...ogTitles, windowTitle];
  const things = articleThings(data, url, titles);

  const machine = titlesOf(things, tags, () => hiddenHeadline(page, titles));
  const site = readSiteNames(url, data, things, tags, windowTitle);
  const siteNames = [...site.all, ...blog];
  const said = [machine.shared, machine.data, ...machine.others, windowTitle].filter(Boolean);
  const bare = said.map((title) => withoutSiteName(title, siteNames));
  const known = said.filter((title) => !isSite(title, siteNames.map(key)));
  const heading = mainHeading(headings, known, bare);
  const title = chooseTitle({
    ...machine,
    heading: heading?.text,
    window: windowTitle,
    siteNames,
    authors: contents(tags, 'author'),
  });
  yield;
  const around = aroundTitle(page, heading?.element ?? elementSaying(page, title));
  const lang = readLanguage(page, tags, things, `${title} ${windowTitle} ${beginning(page)}`);

  yield;
  const roles = rolesFor(lexicon, lang);
  const names = nameReader(lexicon, lang, site.all);
  const { byline, desk } = readByline({
    data,
    things,
    tags,
    page,
    around,
    ruled: ruled(page, rule?.byline),
    roles,
    names,
  });
  yield;
  const { published, modified } = readDates({
    page,
    url,
    lang,
    things,
    tags,
    around,
    ruled: ruled(page, rule?.published),
  });
  yield;
  const section = readSection({ around, data, things, tags, title, siteNames: site.all });
  const standfirst = readStandfirst(around, things, tags, title);
  yield;
  const leadImage = readLeadImage({ page, url, around, things, tags, lexicon, title });
  yield;
  return {
    title,
    byline,
    desk,
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(section ? { section } : {}),
    siteName: site.name,
    lang,
    dir: readDirection(page, lang),
    ...(standfirst ? { standfirst } : {}),
    ...(leadImage ? { leadImage } : {}),
    url: readCanonical(page, url),
  };
}

function titlesOf(
  things: readonly JsonObject[],
  tags: MetaTags,
  hidden: () => string,
): { shared: string; data: string; others: string[] } {
  const tagged = (...names: string[]): string[] =>
    contents(tags, ...names).map((title) => plain(title, TITLE_LENGTH));
  const data = things
    .flatMap((thing) => [...list(thing, 'headline'), ...list(thing, 'name')])
    .map((title) => plainMarkup(title, TITLE_LENGTH))
    .filter(Boolean);
  return {
    shared: tagged('og:title', 'twitter:title').find(Boolean) ?? '',
    data: data[0] ?? hidden(),
    others: [
      ...data.slice(1),
      ...tagged(
        'parsely-title',
        'sailthru.title',
        'dc.title',
        'dcterms.title',
        'content_title',
        'originaltitle',
        'citation_title',
        'title',
        'twitter:title',
      ),
    ].filter(Boolean),
  };
}

/** The headline in microdata that the page doesn't show, where it names but one, and one of its `titles` agrees. */
function hiddenHeadline(page: Document, titles: readonly string[]): string {
  const all = Array.from(page.querySelectorAll('body meta[itemprop~="headline" i]'), (meta) =>
    plain(meta.getAttribute('content'), TITLE_LENGTH),
  );
  const [said = ''] = all;
  return agrees(key(said), keysOf(titles)) && all.every((other) => other === said) ? said : '';
}

/** Some of the page's running text, to tell its script. */
function beginning(page: Document): string {
  const paragraphs = page.getElementsByTagName('p');
  let text = '';
  for (let at = 0; at < 12 && text.length < 800; at++) {
    text += ` ${(paragraphs[at]?.textContent ?? '').trim().slice(0, 200)}`;
  }
  return text;
}

/** Text of what a site rule points at; a selector that is wrong is a fault of the rule, found by its test. */
function ruled(page: Document, selector: string | undefined): string {
  const element = selector ? page.querySelector(selector) : null;
  return element
    ? (element.getAttribute('datetime') ?? element.getAttribute('content') ?? linesOf(element))
    : '';
}
