import type { Page } from 'puppeteer-core';
import type { Drive } from '../../../scripts/drive/types';

/** What the reader shows, by part; '' where a part is missing. */
export interface Shown {
  site: string;
  kicker: string;
  title: string;
  standfirst: string;
  authors: string;
  desk: string;
  /** ISO 8601, as the page of the article has it. */
  published: string;
  caption: string;
  /** Text of each block of the body, in order, without empty ones. */
  paragraphs: string[];
  notice: string;
}

/** Reads the open reader. Rejects where none is open. */
export async function readerShows({ inReader }: Drive, page: Page): Promise<Shown> {
  const shown = await inReader(page, ({ reader }) => {
    const part = (selector: string) => reader.querySelector(selector)?.textContent?.trim() ?? '';
    const blocks = [...reader.querySelectorAll<HTMLElement>('.body *')].filter(
      (element) =>
        getComputedStyle(element).display !== 'inline' &&
        ![...element.children].some((child) => getComputedStyle(child).display !== 'inline'),
    );
    return {
      site: part('.site'),
      kicker: part('.kicker'),
      title: part('h1'),
      standfirst: part('.standfirst'),
      authors: part('.authors'),
      desk: part('.desk'),
      published: reader.querySelector('time')?.dateTime ?? '',
      caption: part('.lead figcaption').replace(/\s+/g, ' '),
      paragraphs: blocks.map((block) => block.textContent?.trim() ?? '').filter(Boolean),
      notice: part('.notice'),
    };
  });
  if (!shown) throw new Error('No reader is open.');
  return shown;
}
