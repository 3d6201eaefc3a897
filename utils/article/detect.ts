import { detecting } from './detect/detecting';
import type { ShadowOf } from './snapshot/shadows';
import { finish } from './steps';
import type { Detection } from './types';

/**
 * Whether the live page shows an article: by its address, by what it declares of itself, and by its running text.
 * Only reads, asks for no layout, and looks at a bounded part of huge pages. `score` is the logistic of the summed
 * weights; no single signal decides, since front pages call themselves articles and articles call themselves websites.
 * `sure` asks for more: a higher score, text enough, and a date. Where there is little text, it looks into shadow trees:
 * open ones, and those that `shadowOf` gives.
 */
export function detect(document: Document, url: string, shadowOf?: ShadowOf): Detection {
  return finish(detecting(document, url, shadowOf));
}
