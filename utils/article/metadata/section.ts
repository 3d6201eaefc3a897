import { key } from '../dom/text';
import type { AroundTitle } from './around-title';
import { isObject, type JsonLd, type JsonObject, list, resolve, typesOf } from './json-ld';
import { contents, type MetaTags } from './meta-tags';
import { plain, plainMarkup } from './text';

/** Longest section or kicker in characters. */
const LONGEST = 60;
const HOME =
  /^(home|beranda|startseite|start|inicio|início|accueil|homepage|news|berita|главная|ホーム|الرئيسية|トップ|index)$/i;

const KICKER = /kicker|rubrik|dachzeile|eyebrow|overline|topline|antetitulo|strapline/i;

export interface SectionSources {
  around: AroundTitle;
  data: JsonLd;
  things: readonly JsonObject[];
  tags: MetaTags;
  title: string;
  siteNames: readonly string[];
}

/** The kicker the page shows at the headline, else the section its data name, else the last step of the breadcrumb. */
export function readSection(sources: SectionSources): string | undefined {
  const { around, things, tags, title, siteNames } = sources;
  const usable = (text: string): boolean =>
    Boolean(key(text)) &&
    text.length <= LONGEST &&
    !HOME.test(text) &&
    !/^https?:/.test(text) &&
    key(text) !== key(title);
  const kicker = [...around.before, ...around.after]
    .filter(({ marks }) => marks && KICKER.test(marks))
    .map(({ element }) => plain(element.textContent, LONGEST * 2));
  const sites = siteNames.map(key);
  return [
    ...kicker,
    ...things
      .flatMap((thing) => list(thing, 'articleSection'))
      .map((value) => plainMarkup(value, LONGEST * 2)),
    ...contents(
      tags,
      'article:section',
      'parsely-section',
      'cxenseparse:section',
      'section',
      'dc.subject',
      'content_category',
    ).map((value) => plain(value, LONGEST * 2)),
    ...breadcrumb(sources),
  ].find((text) => usable(text) && !sites.includes(key(text)));
}

/** The steps of the breadcrumb from the last; the article itself may be the last and is too long for a section. */
function breadcrumb({ data, things }: SectionSources): string[] {
  const trails = [
    ...data.things,
    ...things
      .flatMap((thing) => list(thing, 'breadcrumb'))
      .map((trail) => resolve(trail, data))
      .filter(isObject),
  ].filter((thing) => typesOf(thing).includes('BreadcrumbList'));
  // What has a name needs no other thing of its address, which may have none.
  const named = (value: unknown): unknown => (isObject(value) && value.name ? value : resolve(value, data));
  return trails.flatMap((trail) =>
    list(trail, 'itemListElement')
      .map((given) => {
        const step = named(given);
        if (!isObject(step)) return '';
        const item = named(step.item);
        return plainMarkup(step.name ?? (isObject(item) ? item.name : undefined), LONGEST * 2);
      })
      .reverse(),
  );
}
