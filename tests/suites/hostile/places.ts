import type { Answer } from '../../../scripts/serve.mjs';
import { generated, type Payload, type Text } from '../../helpers/hostile';
import { escaped, type Parts } from './parts';

/** A payload that knows where on a page it stands. */
export interface Placed {
  id: string;
  class: string;
  mayLoadPicture: boolean;
  /** Many stand `between` the paragraphs of a page, one `alone`; of each other place a page has one. */
  place: string;
  /** Of those between paragraphs; else ''. */
  markup: string;
  put(parts: Parts): void;
}

/** An entry of a file of payloads: one of its other fields is the payload. */
export interface Entry {
  id: string;
  class?: string;
  as?: string | string[];
  may?: string[];
  [field: string]: unknown;
}

interface Given {
  value: unknown;
  entry: Entry;
  /** Repetitions at most, of what is made by repetition. */
  most: number;
}

type Put = (parts: Parts, given: Given) => void;

/** What may take the rest of its page along, or stands in place of it. */
const ALONE = new Set(['jsonld', 'meta', 'page', 'answer']);
const FIELDS = ['title', 'byline', 'published', 'modified', 'siteName', 'section', 'excerpt', 'lang', 'dir'];

const PLACES: Readonly<Record<string, Put>> = {
  ...Object.fromEntries(
    FIELDS.map((name) => [name, text(({ fields }, value) => Object.assign(fields, { [name]: value }))]),
  ),
  head: text(({ head }, markup) => head.push(markup)),
  jsonld: text((parts, json) => {
    parts.jsonld = json;
  }),
  caption: text(({ between }, value) => between.push(figure('src', '/kapal.png', escaped(value)))),
  tags({ fields }, { value }) {
    fields.tags = (value as unknown[]).map((tag) => plain(String(tag)));
  },
  meta({ head }, { value, most }) {
    for (const attributes of value as Record<string, Text>[]) {
      const written = Object.entries(attributes).map(
        ([name, value]) => `${name}="${escaped(plain(generated(value, most)))}"`,
      );
      head.push(`<meta ${written.join(' ')}>`);
    }
  },
  url({ between, head }, { value, entry, most }) {
    const address = escaped(plain(generated(value as Text, most)));
    const as = new Set([entry.as ?? ['link', 'image']].flat());
    if (as.has('link') || as.has('author'))
      between.push(`<p>Seperti ditulis <a href="${address}">dalam berita lain</a> tentang pulau itu.</p>`);
    if (as.has('image')) between.push(figure('src', address), figure('data-src', address));
    // In a sandbox, or the browser would ask over the page whether another program may open it.
    if (as.has('embed')) between.push(`<iframe sandbox src="${address}" width="560" height="315"></iframe>`);
    if (as.has('next')) between.push(pagination(address));
    if (as.has('canonical'))
      head.push(`<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`);
  },
  page(parts, { value, most }) {
    const page = value as Text | { text?: Text; base64?: string; type?: string };
    const given = typeof page === 'string' || 'generator' in page ? { text: page } : page;
    parts.whole = {
      headers: { 'content-type': given.type ?? 'text/html; charset=utf-8' },
      body: bodyOf(given, most),
    };
  },
  answer(parts, { value, most }) {
    const { to, status, headers, ...rest } = value as Answer & { to: string; body?: Text; base64?: string };
    const answer = { status, headers, body: bodyOf({ text: rest.body, base64: rest.base64 }, most) };
    const path = to === 'image' ? '/jawaban.png' : '?page=2';
    parts.answers.set(path, answer);
    if (to === 'image') parts.between.push(figure('src', path));
    else parts.last.push(pagination(path));
  },
};

/** A payload between paragraphs. */
export function between({ id, class: name, html, mayLoadPicture }: Omit<Payload, 'encoded'>): Placed {
  const markup = plain(html);
  const put = ({ between }: Parts) => void between.push(markup);
  return { id, class: name, mayLoadPicture, place: 'between', markup, put };
}

/** An entry at its place; undefined where no page can hold it: a message, a backup, a server of the reader's own. */
export function placed(entry: Entry, most: number): Placed | undefined {
  const { id, may } = entry;
  const mayLoadPicture = may?.includes('image') ?? false;
  if ('html' in entry)
    return between({
      id,
      class: entry.class ?? '',
      html: generated(entry.html as Text, most),
      mayLoadPicture,
    });
  const field = Object.keys(entry).find((name) => Object.hasOwn(PLACES, name));
  const put = PLACES[field ?? ''];
  if (!field || !put) return undefined;
  return {
    id,
    class: entry.class ?? '',
    // An address of the web may be a picture's, however it is spelled.
    mayLoadPicture: mayLoadPicture || (field === 'url' && isWeb(generated(entry.url as Text, most))),
    place: ALONE.has(field) ? 'alone' : field,
    markup: '',
    put: (parts) => put(parts, { value: entry[field], entry, most }),
  };
}

function text(put: (parts: Parts, text: string) => unknown): Put {
  return (parts, { value, most }) => void put(parts, plain(generated(value as Text, most)));
}

function bodyOf({ text, base64 }: { text?: Text; base64?: string }, most: number): string | Buffer {
  return base64 ? Buffer.from(base64, 'base64') : plain(generated(text ?? '', most));
}

const figure = (name: string, address: string, caption = 'kapal') =>
  `<figure><img ${name}="${address}" width="800" height="450" alt="${caption}"><figcaption>${caption}</figcaption></figure>`;

const pagination = (address: string) =>
  `<p class="pagination"><b>1</b> <a rel="next" href="${address}">2</a> <a href="${address}">Halaman berikutnya</a></p>`;

function isWeb(address: string): boolean {
  const base = 'http://www.kabarlaut.co.id';
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}

/** The canary is asked by plain http, so that the server's log has its name. */
const plain = (text: string) => text.replaceAll('https://canary.test', 'http://canary.test');
