import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { takeDownload } from '../../e2e/harness/download';
import { clickInReader } from '../../e2e/harness/touch';
import type { Session } from '../../e2e/harness/use-browser';
import { withoutPolicy } from './alone';

/** A format an article is saved in: how, and how the file is opened from disk. */
interface Format {
  name: string;
  save(session: Session, page: Page): Promise<void>;
  /** Of the file's name and of its text. */
  ending: string;
  end: RegExp;
  /** The file as the ways to open it want it, by their names. */
  opened: Readonly<Record<string, (text: string) => string>>;
}

/** Every format there is. */
const FORMATS: readonly Format[] = [
  {
    name: 'html',
    save: ({ drive }, page) => clickInReader(drive, page, '[aria-label=Save]'),
    ending: '.html',
    end: /<\/html>\s*$/,
    opened: { 'as it is': (text) => text, 'without its policy': withoutPolicy },
  },
];

export interface SavedFile {
  /** The format and the way to open it. */
  what: string;
  /** `file:`, on this disk. */
  url: string;
}

/** Saves what the reader shows in every format. Rejects where a file doesn't come. */
export async function saveAll(session: Session, page: Page): Promise<SavedFile[]> {
  const files: SavedFile[] = [];
  for (const { name, save, opened, ...format } of FORMATS) {
    await save(session, page);
    const { path, text } = await takeDownload(session.downloads, format);
    for (const [way, change] of Object.entries(opened)) {
      const copy = join(dirname(path), `${name}-${files.length}${format.ending}`);
      await writeFile(copy, change(text));
      files.push({ what: `${name} ${way}`, url: pathToFileURL(copy).href });
    }
  }
  return files;
}

/** What is wrong with the structure of an opened HTML file: a payload that broke out of its place would change it. */
export function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = (of: Element) => Array.from(of.children, (one) => one.localName).join(' ');
    return [
      ...(document.querySelectorAll('h1').length === 1 ? [] : ['not one h1']),
      ...(names(document.body) === 'article' ? [] : [`body: ${names(document.body)}`]),
      ...(/^(?:meta )+title style$/.test(names(document.head)) ? [] : [`head: ${names(document.head)}`]),
    ];
  });
}
