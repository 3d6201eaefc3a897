import { PageError } from '../page-error';
import type { FetchPage } from '../types';

/** So many further pages are fetched of one article, so many at a time, for so long (ms) in all. */
const MOST = 20;
const AT_A_TIME = 2;
const PATIENCE = 30_000;

type Fetched = Awaited<ReturnType<FetchPage>>;

/** Fetches pages within the limits, each address once. */
export class Fetching {
  readonly #fetchPage: FetchPage;
  readonly #signal: AbortSignal;
  readonly #asked = new Map<string, Promise<Fetched>>();
  #under = 0;

  constructor(fetchPage: FetchPage, signal?: AbortSignal) {
    this.#fetchPage = fetchPage;
    const late = AbortSignal.timeout(PATIENCE);
    this.#signal = signal ? AbortSignal.any([signal, late]) : late;
  }

  /** No more pages may be asked for: too many, too late, or nobody wants them any more. */
  get isOver(): boolean {
    return this.#signal.aborted || this.#asked.size >= MOST;
  }

  /** Whether a page has been asked for, within the limits. */
  has(url: string): boolean {
    return !this.#signal.aborted && this.#asked.has(url);
  }

  /** Begins to fetch what will be wanted next, as far as the limits allow. */
  ahead(urls: readonly string[]): void {
    for (const url of urls) {
      if (this.isOver || this.#under >= AT_A_TIME) return;
      this.#ask(url);
    }
  }

  /** Rejects with a `PageError`. */
  get(url: string): Promise<Fetched> {
    return this.#ask(url);
  }

  #ask(url: string): Promise<Fetched> {
    const known = this.#asked.get(url);
    if (known) return known;
    this.#under++;
    const coming = this.#fetchPage(url, this.#signal)
      .catch((error) => {
        throw this.#signal.aborted ? new PageError('limit', 'it took too long') : error;
      })
      .finally(() => {
        this.#under--;
      });
    coming.catch(() => undefined); // Whoever asks for it is told; one fetched ahead may not be asked for.
    this.#asked.set(url, coming);
    return coming;
  }
}
