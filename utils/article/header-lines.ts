import { key } from './dom/text';
import type { Metadata, Removal } from './types';

/** Whether a removal is a loss: headline, names, kicker and caption of the lead image are shown above the body instead. */
export function notInHeader(metadata: Metadata): (removal: Removal) => boolean {
  const { title, section, siteName, standfirst, byline, desk, leadImage } = metadata;
  const shown = new Set([title, section ?? '', siteName, standfirst ?? '', ...byline, ...desk].map(key));
  const caption = key([leadImage?.caption, leadImage?.credit].filter(Boolean).join(' '));
  return ({ text }) => !shown.has(key(text)) && !(caption && key(text) === caption);
}
