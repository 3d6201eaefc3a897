import { readFileSync } from 'node:fs';
import { CORPUS, hasCorpus, ownPayloads } from '../helpers/hostile';
import { testPayloads } from './hostile/hostile';
import { between, type Entry, type Placed, placed } from './hostile/places';
import { suiteOptions } from './options';

/** Repetitions at most, of what is large by repetition: what only large pages do is asked by test:fuzz. */
const MOST = 600;

const { payloads = hasCorpus ? CORPUS : undefined, limit } = suiteOptions();
testPayloads((payloads ? payloadsIn(payloads) : ownPayloads().map(between)).slice(0, limit));

function payloadsIn(file: string): Placed[] {
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Entry[];
  const there = entries.map((entry) => placed(entry, MOST));
  const homeless = there.filter((one) => !one).length;
  if (homeless) console.log(`${homeless} of ${entries.length} payloads have no place on a page; left out.`);
  return there.filter((one) => one !== undefined);
}
