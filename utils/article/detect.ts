import { addressSignals } from './detect/address';
import { declaredSignals } from './detect/declared';
import { proseSignals } from './detect/prose';
import type { Detection } from './types';

/** A hint for or against an article: its name, and how much it says (positive for). */
export interface Signal {
  name: string;
  weight: number;
}

/** From this score on a page is taken for an article. */
const ENOUGH = 0.5;
/** From this score on the reader may open unasked. */
const SURE = 0.9;

/**
 * Whether the live page shows an article: by its address, by what it declares of itself, and by its running text.
 * Only reads, asks for no layout, and looks at a bounded part of huge pages. `score` is the logistic of the summed
 * weights; no single signal decides, since front pages call themselves articles and articles call themselves websites.
 */
export function detect(document: Document, url: string): Detection {
  if (!document.body) return { article: false, sure: false, score: 0, reasons: ['no body'] };
  const signals = [...addressSignals(url), ...declaredSignals(document, url), ...proseSignals(document)];
  const sum = signals.reduce((all, signal) => all + signal.weight, 0);
  const score = 1 / (1 + Math.exp(-sum));
  return {
    article: score >= ENOUGH,
    sure: score >= SURE,
    score,
    reasons: signals.map((signal) => signal.name),
  };
}
