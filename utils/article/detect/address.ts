import { saidAddress } from './ask';
import { type Path, readPath } from './path';
import type { Signal } from './signal';

/** The name of the signal for what is there to look at, to hear or to play. */
export const SHOW = 'show in path';

/**
 * What the address says: articles have long slugs, numbers or dates; front pages, lists and services have names. Where
 * it says nothing (a number in the query), the address counts that the page says it has. A canonical address that can't
 * be an article's counts against it.
 */
export function addressSignals(document: Document, url: string): Signal[] {
  const path = readPath(url);
  if (!path) return [];
  const elsewhere = saidAddress(document, url);
  const said = elsewhere ? readPath(elsewhere) : undefined;
  if (path.isFront) return [['front page', -8]];
  if (path.isNever) return [['no article by address', -5]];
  const signals = ofPath(path.isOpaque && said && !said.isFront && !said.isNever ? said : path);
  if (said?.isFront || (said?.isNever && !path.isOpaque)) signals.push(['canonical is a list', -2]);
  return signals;
}

function ofPath({ words, hasNumber, hasDate, isShort, isList, isShow, isService, isOpaque }: Path): Signal[] {
  const signals: Signal[] = [];
  if (words >= 4) signals.push(['long slug', 1.2]);
  if (hasNumber) signals.push(['number in path', words >= 3 ? 0.8 : 0.4]);
  if (hasDate) signals.push(['date in path', 0.6]);
  if (isShort) signals.push(['short path', -1.6]);
  if (isOpaque) signals.push(['number in query', 0.4]);
  if (isShow) signals.push([SHOW, -3]);
  else if (isService) signals.push(['service in path', -3]);
  else if (isList) signals.push(['list in path', words >= 4 || hasDate ? -0.8 : hasNumber ? -1.5 : -2.5]);
  return signals;
}
