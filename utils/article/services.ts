import { key } from './dom/text';
import type { Metadata } from './types';
import type { Words } from './words';

/** Services of sites whose names are the same in all languages. */
const NAMES = /\b(?:newsletters?|google news|apple news|app store|google play|whatsapp channel)\b/i;
/** Where sites have channels of their own; stories speak of them too. */
const NETWORKS = /\b(?:whatsapp|telegram|instagram|tiktok|facebook|youtube|podcasts?)\b/gi;

/** Whether a text names something that sites offer besides their stories: a newsletter, notifications, several channels. */
export function namesService(text: string, words: Words): boolean {
  if (NAMES.test(text) || words.has('service', text)) return true;
  return new Set(text.toLowerCase().match(NETWORKS)).size > 1;
}

/** A dateline names the site before a dash, in its first so many characters. */
const DATELINE = 60;

/** Whether a text names the site itself, other than in its dateline. */
export function namesSite(text: string, { siteName }: Pick<Metadata, 'siteName'>): boolean {
  const site = key(siteName ?? '');
  const begin = text.slice(0, DATELINE);
  const dash = Math.max(begin.indexOf(' - '), begin.indexOf(' – '), begin.indexOf(' — '));
  const own = key(dash < 0 ? text : text.slice(dash));
  return site.length > 3 && ` ${own} `.includes(` ${site} `);
}
