import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus, readPage } from '../../bench/corpus.mjs';

/** A page to be served. */
export interface CorpusPage {
  id: string;
  /** By plain http, at a host of its own: browsers ask for many of the true ones by https alone. */
  url: string;
  html(): string | Buffer;
}

const FIXTURES = join(import.meta.dirname, '../fixtures');
const SHARED = join(import.meta.dirname, '../../../shared/corpus');

/** The project's own pages. */
export function fixturePages(): CorpusPage[] {
  return readdirSync(FIXTURES)
    .sort()
    .map((id) => {
      const { url } = JSON.parse(readFileSync(join(FIXTURES, id, 'expected.json'), 'utf8')) as {
        url: string;
      };
      return { id, url: plain(url), html: () => readFileSync(join(FIXTURES, id, 'source.html')) };
    });
}

/** The pages of a corpus; where no folder is given, the project's own and those of the corpora beside it. */
export function corpusPages(folder?: string): CorpusPage[] {
  if (folder)
    return readCorpus(folder).map(({ id, url, file }) => ({
      id,
      url: plain(url),
      html: () => readPage(folder, file),
    }));
  const beside = existsSync(SHARED) ? readdirSync(SHARED).map((name) => join(SHARED, name)) : [];
  const corpora = beside.filter((one) => existsSync(join(one, 'index.jsonl')));
  return [...fixturePages(), ...corpora.flatMap((one) => corpusPages(one))];
}

/** So many of a list, evenly spread over it. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)] as T);
}

function plain(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `http://${hostname.replaceAll('.', '-')}.example${pathname}${search}`;
}
