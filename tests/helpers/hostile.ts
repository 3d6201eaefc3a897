import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownMarkup } from './own-payloads';

export const CORPUS = join(import.meta.dirname, '../../../shared/corpus/hostile/payloads.json');

/** A fragment amid the body of an article, which must do nothing. */
export interface Payload {
  id: string;
  class: string;
  html: string;
  /** A picture of it may be loaded by the reader, once, without referrer. */
  mayLoadPicture: boolean;
  /** The token is spelled so that `run` couldn't be put in its place. */
  encoded: boolean;
}

export interface Choice {
  /** A JavaScript expression that tells on itself, without quotes, spaces and angle brackets. */
  run?: string;
  /** Repetitions at most, of those that are large by repetition: jsdom takes minutes for what browsers do in a second. */
  repetitions?: number;
}

/** The token the payloads call; a browser test defines this function wherever it watches. */
export const TOKEN = '__PWNED__()';

/** The payloads that are always here, in our own words. */
export function ownPayloads({ run = TOKEN }: Choice = {}): Payload[] {
  const seen = new Map<string, number>();
  return ownMarkup.map(([name, markup]) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const id = `own-${name}-${count}`;
    const html = markup.replaceAll('RUN()', run).replaceAll('CANARY', `https://canary.test/${id}`);
    return { id, class: name, html, mayLoadPicture: false, encoded: false };
  });
}

/** Is the large set beside the project here? */
export const hasCorpus = existsSync(CORPUS);

/** The `html` payloads of the large set; none where it isn't here. */
export function corpusPayloads({ run = TOKEN, repetitions = 1e6 }: Choice = {}): Payload[] {
  if (!hasCorpus) return [];
  const entries = JSON.parse(readFileSync(CORPUS, 'utf8')) as Entry[];
  return entries
    .filter(({ html }) => html !== undefined)
    .map(({ id, class: name, html, may, encoded }) => ({
      id,
      class: name,
      html: generated(html ?? '', repetitions).replaceAll(TOKEN, run),
      mayLoadPicture: may?.includes('image') ?? false,
      encoded: encoded ?? false,
    }));
}

/** A text, or how a large one is made. */
export type Text = string | { generator: Generator };

interface Entry {
  id: string;
  class: string;
  html?: Text;
  may?: string[];
  encoded?: boolean;
}

interface Generator {
  kind: 'repeat' | 'nest' | 'numbered';
  n: number;
  before?: string;
  after?: string;
  text?: string;
  open?: string;
  middle?: string;
  close?: string;
}

/** The text itself, with at most so many repetitions. */
export function generated(text: Text, most: number): string {
  if (typeof text === 'string') return text;
  const {
    kind,
    before = '',
    after = '',
    text: unit = '',
    open = '',
    middle = '',
    close = '',
  } = text.generator;
  const n = Math.min(text.generator.n, most);
  if (kind === 'nest') return before + open.repeat(n) + middle + close.repeat(n) + after;
  if (kind === 'repeat') return before + unit.repeat(n) + after;
  const numbered = Array.from({ length: n }, (_, i) =>
    unit.replaceAll('{i}', String(i)).replaceAll('{j}', String(i + 1)),
  );
  return before + numbered.join('') + after;
}
