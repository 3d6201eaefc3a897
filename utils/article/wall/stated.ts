import { countWords } from '../dom/text';
import { toldBy } from '../extract/told';
import { articleThings } from '../metadata/article-things';
import { list, readJsonLd } from '../metadata/json-ld';

/** How long a page says that its article is, in words; 0 where it doesn't. */
interface Stated {
  /** Said to be so: `wordCount`, or a time to read. Enough of it shown is the whole. */
  words: number;
  /** Of the text it tells machines, which may be the beginning only. Never shown. */
  told: number;
}

/** Pages reckon with 200 to 275 words a minute; with the fewest, a text isn't taken for cut because it is read fast. */
const WORDS_PER_MINUTE = 200;
/** Below this a minute more or less is half of it. */
const MINUTES = 3;
const TIMES =
  '[class*="read-time" i], [class*="readtime" i], [class*="reading-time" i], [class*="readingtime" i], [class*="time-to-read" i], [class*="min-read" i], [class*="lesezeit" i]';

export function statedOn(page: Document, url: string, title: string): Stated {
  const counts = articleThings(readJsonLd(page), url, [title])
    .flatMap((thing) => list(thing, 'wordCount'))
    .map((value) => Number.parseInt(String(value), 10))
    .filter((words) => words >= 50 && words < 100_000);
  const { text, isWhole } = toldBy(page);
  return {
    words: Math.max(0, ...counts) || wordsRead(minutesSaid(page)),
    told: isWhole ? Math.ceil(countWords(text)) : 0,
  };
}

const wordsRead = (minutes: number): number => (minutes >= MINUTES ? minutes * WORDS_PER_MINUTE : 0);

function minutesSaid(page: Document): number {
  for (const label of page.querySelectorAll('meta[name^="twitter:label"]')) {
    if (!/read|les|lect|leit|baca/i.test(label.getAttribute('content') ?? '')) continue;
    const data = page.querySelector(`meta[name="twitter:data${label.getAttribute('name')?.slice(-1)}"]`);
    const minutes = numberIn(data?.getAttribute('content') ?? '');
    if (minutes) return minutes;
  }
  return numberIn(page.body.querySelector(TIMES)?.textContent ?? '');
}

function numberIn(text: string): number {
  const number = text.length < 60 ? Number.parseInt(/\d+/.exec(text)?.[0] ?? '', 10) : Number.NaN;
  return number > 0 && number < 120 ? number : 0;
}
