import type { SeenLine } from './learnt/types';
import { PageError } from './page-error';
import { type PageReading, readPage } from './page-reading';
import { sanitizing } from './sanitize';
import { paced } from './steps';
import { takeRest } from './stitch/all-pages';
import { Fetching } from './stitch/fetching';
import { Pages, type Stitched } from './stitch/pages';
import { rest } from './stitch/rest';
import { isSameArticle } from './stitch/same-article';
import { Seen } from './stitch/seen';
import { headerKeys, says, unitsOf } from './stitch/units';
import type { ExtractOptions, FetchPage, Part, Removal } from './types';

/** After so many pages in a row that bring nothing, what looks like pages is none. */
const FRUITLESS = 2;

/**
 * Joins the further pages of a split article to the one that is open, in their order, without what is repeated. Where
 * an address shows all of them that one is asked first, else one page after the other, as their links lead. `tell`
 * hears of every change. Never rejects for a page that doesn't come: that is a missing part.
 */
export async function stitch(
  opened: PageReading,
  first: Part,
  options: ExtractOptions & { fetchPage: FetchPage },
  tell: (soFar: Stitched, of?: { removals: Removal[]; seen: SeenLine[] }) => void,
): Promise<Stitched> {
  const { links, metadata } = opened;
  const pages = new Pages(first, links);
  const fetching = new Fetching(options.fetchPage, options.signal);
  const seen = new Seen();
  const units = unitsOf(opened.content);
  seen.add(units, headerKeys(metadata));

  /** A further page, read and known to be of this article. Rejects with a `PageError`. */
  const read = async (url: string): Promise<PageReading> => {
    const { page, url: found } = await fetching.get(url);
    await rest();
    const reading = await readPage(page, { ...options, url: found }, opened);
    if (!reading) throw new PageError('other', 'there is no text on it');
    if (!isSameArticle(metadata, reading.metadata, found))
      throw new PageError('other', `it is another page: ${reading.metadata.title}`);
    return reading;
  };
  /** Makes a part of what a reading has left. */
  const put = async (number: number, url: string, content: Element, { removals, seen }: PageReading) => {
    const safe = await paced(sanitizing(content, { part: number }), options.breathe);
    pages.put({ number, url, body: safe.body });
    tell(pages.soFar(), { removals: [...removals, ...safe.removals], seen: seen.lines });
  };

  tell(pages.soFar());
  if (links.all) {
    const whole = await read(links.all).catch(aPageError);
    if (!(whole instanceof PageError)) {
      const others = takeRest(whole.content, units, seen, links.total);
      if (others) {
        if (links.current > 1) pages.begin(whole.metadata);
        for (const { content, before } of others) {
          const [number, url] = before
            ? [1, links.pages.get(1) ?? `${links.all}#1`]
            : [links.current + 1, links.all];
          await put(number, url, content, whole);
        }
        return pages.complete(links.total);
      }
    }
  }

  let fruitless = 0;
  for (let number = pages.next(); number !== undefined; number = pages.next()) {
    const url = pages.address(number);
    if (fetching.isOver && !fetching.has(url)) {
      pages.stop('limit');
      break;
    }
    fetching.ahead(pages.coming());
    const reading = await read(url).catch(aPageError);
    await rest();
    if (reading instanceof PageError && reading.why === 'limit') {
      pages.stop('limit');
      break;
    }
    if (reading instanceof PageError) {
      pages.miss(number, reading);
      fruitless = reading.why === 'other' ? fruitless + 1 : 0;
    } else {
      const left = seen.dropFrom(reading.content);
      const isNew = left.some(says);
      fruitless = isNew ? 0 : fruitless + 1;
      seen.add(left);
      if (number === 1) pages.begin(reading.metadata);
      pages.learn(reading.links, number);
      if (isNew) await put(number, url, reading.content, reading);
      else pages.drop(number);
    }
    if (fruitless >= FRUITLESS) pages.stop();
    tell(pages.soFar());
  }
  return pages.soFar();
}

/** What a page rejects with; an error of another kind is a fault of ours and told as such. */
function aPageError(error: unknown): PageError {
  if (error instanceof PageError) return error;
  return new PageError('failed', error instanceof Error ? error.message : String(error));
}
