import { openShadowOf, type ShadowOf } from '../snapshot/shadows';
import type { Steps } from '../steps';
import type { Detection } from '../types';
import { addressSignals, SHOW } from './address';
import { one, saidAddress, textOf } from './ask';
import { hasShadows } from './composed';
import { declaredSignals } from './declared';
import { headlineSignals, titlesOf } from './headline';
import { jsonLdSignals } from './json-ld';
import { isNotice } from './notice';
import { readProse } from './prose';
import { elsewhereThan } from './same-page';
import { textSignals } from './text';

/** From this score on a page is taken for an article, and a click reads it: below even, since who clicks sees something to read. */
const ENOUGH = 0.3;
/** From this score on the reader may open unasked: above what any other page of the bench has that holds text enough. */
const SURE = 0.85;
/** Characters of running text without which nothing is opened unasked: a report of sixty words has as many. */
const READABLE = 340;
/** And under an address of films and pictures, where what little stands there describes them. */
const LONG = 2500;
/** From this length on a film is part of a story. */
const STORY = 1200;
/** Signals that date a page. Nothing undated is opened unasked: that tells news from notices, of which pages say little else. */
const TELLS_TIME = ['published', 'json-ld article', 'dated', 'date in path'];

/** Detection (../detect.ts) in steps. A page that changes between two is judged by what each of them saw. */
export function* detecting(document: Document, url: string, shadowOf?: ShadowOf): Steps<Detection> {
  const body = one(document, 'body');
  if (!body) return { article: false, sure: false, score: 0, reasons: ['no body'] };
  const titles = titlesOf(document);
  const isElsewhere = elsewhereThan(url, saidAddress(document, url));
  const page = { titles, isElsewhere, url };
  let prose = yield* readProse(document, body, page);
  if (prose.weight < STORY && hasShadows(document, shadowOf)) {
    prose = yield* readProse(document, body, page, shadowOf ?? openShadowOf);
  }
  const signals = [
    ...addressSignals(document, url),
    ...declaredSignals(document, body),
    ...jsonLdSignals(document, titles, isElsewhere, prose.weight >= STORY),
    ...headlineSignals(prose),
    ...textSignals(prose),
  ];
  if (['h1', 'head title'].some((name) => isNotice(textOf(document, name))))
    signals.push(['a notice by title', -4]);
  const isDated = signals.some(([name]) => TELLS_TIME.includes(name));
  const reasons = signals.map(([name]) => name);
  const score = 1 / (1 + Math.exp(-signals.reduce((sum, [, weight]) => sum + weight, 0)));
  const isLong = prose.weight >= (reasons.includes(SHOW) ? LONG : READABLE);
  return { article: score >= ENOUGH, sure: score >= SURE && isLong && isDated, score, reasons };
}
