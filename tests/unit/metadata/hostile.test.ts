// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../utils/article/metadata';
import { finish } from '../../../utils/article/steps';
import type { Metadata } from '../../../utils/article/types';
import { lexicon } from '../../../utils/rules/lexicon';
import { jsonLd, metadataOf, URL_OF_STORY } from './page';

/** ms; a page may be slow on a loaded machine, but not hang. */
const PATIENCE = 20_000;

function expectHarmless(metadata: Metadata): void {
  const {
    title,
    byline,
    desk,
    published,
    modified,
    section,
    siteName,
    lang,
    dir,
    standfirst,
    leadImage,
    url,
  } = metadata;
  const texts = [
    title,
    ...byline,
    ...desk,
    section,
    siteName,
    standfirst,
    leadImage?.alt,
    leadImage?.caption,
    leadImage?.credit,
  ];
  for (const text of texts) {
    if (text === undefined) continue;
    expect(typeof text).toBe('string');
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(text).toBe(text.trim());
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may come through
    expect(text).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(text.isWellFormed()).toBe(true);
  }
  expect(title.length).toBeLessThanOrEqual(500);
  expect(byline.length).toBeLessThanOrEqual(20);
  for (const name of byline) expect(name).not.toMatch(/[<>{}]|:\/\//);
  for (const date of [published, modified]) {
    if (date === undefined) continue;
    expect(date).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/);
    expect(Date.parse(date)).toBeLessThan(Date.now() + 3 * 86_400_000);
  }
  expect(lang === '' || Intl.getCanonicalLocales(lang)[0] === lang).toBe(true);
  expect(['ltr', 'rtl']).toContain(dir);
  expect(new URL(url).hostname.endsWith('kabarnusa.example')).toBe(true);
  expect(url).toMatch(/^https?:/);
  if (leadImage) expect(leadImage.src).toMatch(/^https?:/);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

const H1 = '<h1>Pasar terapung pindah ke hilir</h1>';

describe('a stranger’s data can’t make metadata fail or lie', () => {
  const cycle = {
    '@graph': [
      { '@type': 'NewsArticle', '@id': '#a', author: { '@id': '#b' } },
      { '@id': '#b', '@type': 'Person', name: { '@id': '#a' }, author: { '@id': '#a' } },
    ],
  };
  it.each([
    ['references in a circle', jsonLd(cycle)],
    [
      'an author that refers to its article',
      jsonLd({ '@type': 'NewsArticle', '@id': '#a', author: { '@id': '#a' } }),
    ],
    ['nesting without end', jsonLd(`${'{"@graph":['.repeat(20_000)}1`)],
    ['arrays without end', jsonLd(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    [
      'keys of prototypes',
      jsonLd(
        '{"@type":"NewsArticle","__proto__":{"polluted":1,"headline":"x"},"constructor":{"prototype":{"polluted":1}}}',
      ),
    ],
    [
      'wrong types everywhere',
      jsonLd({
        '@type': 7,
        headline: {},
        author: [null, 5, [[]], { name: 3 }, { name: { a: 1 } }],
        datePublished: [{}],
        image: 4,
        publisher: 'x',
      }),
    ],
    [
      'megabytes of text',
      jsonLd({ '@type': 'NewsArticle', headline: 'a'.repeat(3_000_000), author: 'b, '.repeat(200_000) }),
    ],
    ['a hundred thousand quotes', jsonLd(`{"@type":"NewsArticle","headline":"${'"'.repeat(100_000)}`)],
    [
      'control and override characters',
      `<meta property="og:title" content="a\u202eb\u0007c\u2066d\u200b"><meta name="author" content="Ayu \u202eLara">`,
    ],
    ['thousands of separators', `<title>${' - | : '.repeat(20_000)}</title>`],
    ['thousands of names', `<meta name="author" content="${'Ayu Lara and '.repeat(20_000)}">`],
    ['a canonical elsewhere', '<link rel="canonical" href="https://elsewhere.example/x">'],
    ['a canonical script', '<link rel="canonical" href="javascript:alert(1)">'],
  ])(
    '%s',
    (_name, head) => {
      expectHarmless(metadataOf(head, H1));
      expectHarmless(metadataOf(head, ''));
    },
    PATIENCE,
  );
});

const PAYLOADS = '../shared/corpus/hostile/payloads.json';
const FIELDS = [
  'jsonld',
  'meta',
  'title',
  'byline',
  'published',
  'modified',
  'siteName',
  'section',
  'excerpt',
  'lang',
  'dir',
  'caption',
  'url',
];

describe.skipIf(!existsSync(PAYLOADS))('the whole collection of payloads', () => {
  type Payload = { id: string } & Record<string, unknown>;
  const payloads: Payload[] = existsSync(PAYLOADS) ? JSON.parse(readFileSync(PAYLOADS, 'utf8')) : [];
  for (const field of FIELDS) {
    it(`${field}`, () => {
      for (const payload of payloads.filter((each) => each[field] !== undefined)) {
        const page = pageWith(field, payload[field]);
        const start = performance.now();
        const metadata = finish(readMetadata(page, { url: URL_OF_STORY, lexicon }));
        expect(performance.now() - start, payload.id).toBeLessThan(PATIENCE);
        expectHarmless(metadata);
      }
    }, 240_000);
  }
});

/** A page with a value of a field in every place it is read from. */
function pageWith(field: string, raw: unknown): Document {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="id"><head><title>Pasar</title></head><body><article>${H1}<p>Pedagang mendayung sampan.</p></article></body></html>`,
    'text/html',
  );
  const value = expand(raw);
  const tag = (name: string, content: string): void => {
    const element = page.createElement('meta');
    element.setAttribute('property', name);
    element.setAttribute('content', content);
    page.head.append(element);
  };
  const data = (text: string): void => {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    page.head.append(script);
  };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const heading = page.querySelector('h1');
  const says = (properties: object): void => data(JSON.stringify({ '@type': 'NewsArticle', ...properties }));
  if (field === 'jsonld') data(text);
  if (field === 'meta') {
    for (const attributes of value as Record<string, string>[]) {
      const element = page.createElement('meta');
      for (const [name, content] of Object.entries(attributes))
        element.setAttribute(name, expand(content) as string);
      page.head.append(element);
    }
  }
  if (field === 'title') {
    page.title = text;
    tag('og:title', text);
    says({ headline: text });
    if (heading) heading.textContent = text;
  }
  if (field === 'byline') {
    tag('author', text);
    says({ author: [{ '@type': 'Person', name: text }, text] });
    const place = page.createElement('div');
    place.className = 'author';
    place.textContent = text;
    heading?.after(place);
  }
  if (field === 'published' || field === 'modified') {
    const name = field === 'published' ? 'datePublished' : 'dateModified';
    tag(`article:${field}_time`, text);
    says({ [name]: text });
    const time = page.createElement('time');
    time.setAttribute('datetime', text);
    time.textContent = text;
    heading?.after(time);
  }
  if (field === 'siteName') {
    tag('og:site_name', text);
    says({ publisher: { name: text } });
  }
  if (field === 'section') {
    tag('article:section', text);
    says({ articleSection: text });
  }
  if (field === 'excerpt' || field === 'caption') {
    tag('og:description', text);
    says({ description: text });
    const dek = page.createElement('div');
    dek.className = 'standfirst';
    dek.textContent = text;
    const figure = page.createElement('figure');
    const image = page.createElement('img');
    image.src = 'https://foto.kabarnusa.example/pasar-besar.jpg';
    image.alt = text;
    const caption = page.createElement('figcaption');
    caption.textContent = text;
    figure.append(image, caption);
    heading?.after(dek, figure);
  }
  if (field === 'lang') {
    page.documentElement.lang = text;
    says({ inLanguage: text });
  }
  if (field === 'dir') page.documentElement.setAttribute('dir', text);
  if (field === 'url') {
    const link = page.createElement('link');
    link.rel = 'canonical';
    link.setAttribute('href', text);
    page.head.append(link);
    says({ image: text, url: text, author: { name: 'Ayu', url: text } });
    const image = page.createElement('img');
    image.setAttribute('src', text);
    heading?.after(image);
  }
  return page;
}

interface Generator {
  kind: string;
  n: number;
  before?: string;
  after?: string;
  text?: string;
  open?: string;
  close?: string;
  middle?: string;
}

/** Generators of the collection's README that occur in these fields; others stand as their JSON. */
function expand(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('generator' in value)) return value;
  const {
    kind,
    n,
    before = '',
    after = '',
    text = '',
    open = '',
    close = '',
    middle = '',
  } = value.generator as Generator;
  if (kind === 'repeat') return before + text.repeat(n) + after;
  if (kind === 'nest') return before + open.repeat(n) + middle + close.repeat(n) + after;
  if (kind !== 'numbered') return JSON.stringify(value);
  const item = (i: number): string => text.replaceAll('{i}', String(i)).replaceAll('{j}', String(i + 1));
  return before + Array.from({ length: n }, (_, i) => item(i)).join('') + after;
}
