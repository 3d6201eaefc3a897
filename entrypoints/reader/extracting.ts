import { addsTo, coversParts } from '../../utils/article/compare';
import type { SiteKnowledge } from '../../utils/article/learnt/types';
import { PageError } from '../../utils/article/page-error';
import type {
  Extracted,
  Extraction,
  ExtractOptions,
  FetchPage,
  MissingPart,
} from '../../utils/article/types';
import type { Knowing } from './knowing';

/** The page's article as last extracted, and the ways to extract it. */
export interface Extracting {
  /** What is read of the story at this address; undefined before the first success. */
  known(): Extracted | undefined;
  /** What is read of the story that was begun, whatever the address says now. */
  shown(): Extracted | undefined;
  /** Called when what is known changes. Returns how to stop. */
  watch(onChange: () => void): () => void;
  /** Reads the page's story anew. Resolves with the open page as soon as that is read; further pages follow. Rejects only where the pipeline was not injected. */
  begin(how: How): Promise<Extraction>;
  /** Reads the open page alone and shows nothing of it: to see what the page has come to. */
  peek(): Promise<Extraction>;
  /** The text is still to come: what is known isn't to be shown. */
  isLoading(): boolean;
  setLoading(on: boolean): void;
  /** Resolves once no page is on its way any more. */
  settled(): Promise<void>;
  /** Extracts again and leaves in what a removal took, which is named by its text. false where that changed nothing. */
  bringBack(text: string): Promise<boolean>;
  /** Fetches a page again that didn't come. What is shown stays. */
  retry(part: MissingPart): Promise<void>;
  /** Extracts again with what is known of the site by now, once that is known. What is shown stays where it must. */
  refresh(): Promise<void>;
  /** Extracts again, since the page has changed, and takes it where it is the same story with more text. true where it was. */
  lookAgain(): Promise<boolean>;
  /** The page calls the same story by another address now. */
  renamed(): void;
  /** Nothing is read or fetched any more. A whole story is kept, half of one is not. */
  stop(): void;
}

/** Whether a page is read that is no article, and how much of one that is too large. */
export type How = Pick<ExtractOptions, 'force' | 'size'>;

interface Story {
  address: string;
  closed: AbortController;
  fetchPage: FetchPage;
  how: How;
  /** What was known of the site when it was begun: more of it amid a story would take text away that is being read. */
  known?: SiteKnowledge | undefined;
  keep: string[];
  last?: Extracted;
  /** The address the open page had when `last` was read. */
  readAt?: string;
  /** What runs now, and what came of it. */
  run?: { superseded: AbortController; done: Promise<Extraction> };
}

interface Site {
  knowing: Knowing;
  /** A text was brought back, which is in what is shown from now on. */
  onBroughtBack(): void;
}

export function createExtracting({ knowing, onBroughtBack }: Site): Extracting {
  let story: Story | undefined;
  let loading = false;
  const watchers = new Set<() => void>();

  function tell(): void {
    for (const watcher of [...watchers]) watcher();
  }

  function take(of: Story, extracted: Extracted, readAt = of.readAt): void {
    of.last = extracted;
    of.readAt = readAt;
    if (of === story) tell();
  }

  /** Extracts; a run before it that isn't done is superseded. `adopt` says whether what came is to be shown. */
  function run(of: Story, adopt: (came: Extracted, readAt: string) => boolean): Promise<Extraction> {
    of.run?.superseded.abort();
    const readAt = location.href;
    const superseded = new AbortController();
    const offer = (came: Extracted) => {
      if (!superseded.signal.aborted && adopt(came, readAt)) take(of, came, readAt);
    };
    const done = pipeline()
      .extract({
        ...of.how,
        known: of.known,
        keep: [...of.keep],
        fetchPage: of.fetchPage,
        signal: AbortSignal.any([of.closed.signal, superseded.signal]),
        onProgress: offer,
      })
      .then((extraction) => {
        if (extraction.ok) offer(extraction);
        // What came last may have been refused; nothing is on its way any more all the same.
        if (!superseded.signal.aborted && of.last && isComing(of.last)) take(of, givenUp(of.last));
        return extraction;
      });
    of.run = { superseded, done };
    return done;
  }

  /** Runs again, with all that was shown still in what is shown next. */
  function again(of: Story, wanted: (came: Extracted) => boolean = () => true): Promise<Extraction> {
    return run(of, (came, readAt) => {
      const renamed = { from: of.readAt ?? readAt, to: readAt };
      return coversParts(came, of.last, renamed) && wanted(came);
    });
  }

  function now(): Story & { last: Extracted } {
    if (!story?.last) throw new Error('Nothing has been extracted yet.');
    return story as Story & { last: Extracted };
  }

  return {
    // A site may go on to another story without loading a page: what is known is of the old one.
    known: () => (story?.address === location.href ? story.last : undefined),
    shown: () => story?.last,
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    async begin(how) {
      story?.closed.abort();
      const closed = new AbortController();
      const fetchPage = pipeline().pages(closed.signal);
      const begun: Story = { address: location.href, closed, fetchPage, how, keep: [] };
      story = begun;
      begun.known = await knowing.soon();
      return new Promise((resolve, reject) => {
        run(begun, (came) => {
          resolve(came);
          return true;
        }).then(resolve, reject);
      });
    },
    peek: () =>
      pipeline().extract({
        ...story?.how,
        known: story?.known,
        fetchPage: () => Promise.reject(new PageError('failed', 'only the open page is asked for')),
      }),
    isLoading: () => loading,
    setLoading(on) {
      if (loading === on) return;
      loading = on;
      tell();
    },
    async settled() {
      let run: Story['run'];
      while (run !== story?.run) {
        run = story?.run;
        await run?.done;
      }
    },
    async bringBack(text) {
      const of = now();
      const before = of.last.article.body;
      of.keep.push(text);
      of.how = { ...of.how, force: true };
      const extraction = await again(of);
      if (extraction.ok && extraction.article.body !== before) {
        onBroughtBack();
        return true;
      }
      of.keep.pop();
      return false;
    },
    async retry({ number, url }) {
      const of = now();
      const before = of.last;
      const missing = before.missing.map((part) =>
        part.url === url ? { number, url, why: 'coming' as const } : part,
      );
      take(of, { ...before, missing });
      await again(of);
    },
    async refresh() {
      const of = story;
      const known = await knowing.anew();
      if (!of?.last || of !== story) return;
      of.known = known;
      await again(of);
    },
    async lookAgain() {
      const of = now();
      const before = of.last;
      await again(of, (came) => addsTo(came, before));
      return of.last !== before;
    },
    renamed() {
      if (story) story.address = location.href;
    },
    stop() {
      story?.closed.abort();
      if (story?.last && isComing(story.last)) story = undefined;
    },
  };
}

const isComing = ({ missing }: Extracted): boolean => missing.some(({ why }) => why === 'coming');

function givenUp(extracted: Extracted): Extracted {
  const missing = extracted.missing.map((part) =>
    part.why === 'coming' ? { ...part, why: 'failed' as const } : part,
  );
  return { ...extracted, missing };
}

/** What was injected before us. Throws where it wasn't. */
export function pipeline(): NonNullable<typeof globalThis.saringPipeline> {
  const { saringPipeline } = globalThis;
  if (!saringPipeline) throw new Error('The pipeline was not injected before the reader.');
  return saringPipeline;
}
