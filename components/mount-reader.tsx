import { render } from 'preact';
import type { Article, Extracted, MissingPart, Removal } from '../utils/article/types';
import { runEach } from '../utils/run-each';
import { readSettings, watchSettings, writeSetting } from '../utils/settings';
import { text, uiDirection, uiLanguage } from '../utils/text';
import type { MediaProps } from './reader/media/Media';
import { Reader } from './reader/Reader';
import { Text } from './text';

/** Where the article comes from: the page it stands on, or what was kept of it. */
export interface ReaderSource {
  /** What is shown; undefined while there is no text yet. */
  shown(): Extracted | undefined;
  /** What may be saved: undefined where what is shown is of a page that is gone. */
  known(): Extracted | undefined;
  /** The text is still to come: what is here isn't shown. */
  isLoading(): boolean;
  /** Calls back when any of it changes. Returns how to stop. */
  watch(onChange: () => void): () => void;
  /** Resolves once no page is on its way any more. */
  settled(): Promise<void>;
  /** Puts a removed text back, which is named by its beginning. false where that changed nothing; rejects with a sentence to tell. */
  bringBack(text: string): Promise<boolean>;
  /** Fetches a page again that didn't come. Rejects with a sentence to tell. */
  retry(part: MissingPart): Promise<void>;
}

/** What differs between the places where one reads. */
export interface ReaderPlace {
  /** Where it is drawn: an empty element. */
  mount: HTMLElement;
  source: ReaderSource;
  media: MediaProps;
  /** Where no page is behind: the original's address, which is shown in the bar. */
  original?: string | undefined;
  /** Follows the system's choice between light and dark. */
  watchSystemTheme(onChange: () => void): { now(): 'light' | 'dark'; stop(): void };
  /** The text by which a report knows a block. */
  noteOf(block: Element): string;
  /** Hands the article to the browser as a file; undefined where that is impossible, which is told. */
  save?: ((article: Article) => void) | undefined;
  onClose(): void;
  /** Given where the reader opened by itself. */
  onNotThisTime?: (() => void) | undefined;
  /** A link was followed. Rejects with a sentence to tell. */
  onLink(url: string, newTab: boolean): Promise<void>;
}

export interface MountedReader {
  /** Shows a sentence above the article, or takes it away. */
  tell(sentence: string | undefined): void;
  /** Takes the reader away, and all that it listens to. */
  unmount(): void;
}

/** Draws the reader into a place and keeps it true to the settings and its source. */
export async function mountReader(place: ReaderPlace): Promise<MountedReader> {
  const { mount, source, onClose, onNotThisTime } = place;
  let settings = await readSettings();
  let notice: string | undefined;
  const system = place.watchSystemTheme(draw);
  const unwatch = watchSettings((changed) => {
    settings = changed;
    draw();
  });
  const unfollow = source.watch(draw);

  const tellError = (error: Error) => tell(error.message);

  function tell(sentence: string | undefined): void {
    notice = sentence;
    draw();
  }

  async function save(): Promise<void> {
    if (!place.save) return tell(text('reader_saveFromPopup'));
    let known = source.known();
    if (known?.missing.some(({ why }) => why === 'coming')) {
      tell(text('reader_saveWaits'));
      await source.settled();
      known = source.known();
    }
    if (!known) return;
    place.save(known.article);
    const without = known.missing.map(({ number }) => number).join(', ');
    tell(without ? text('reader_savedWithout', without) : undefined);
  }

  async function bringBack({ text: removed }: Removal): Promise<void> {
    const back = await source.bringBack(removed);
    tell(back ? undefined : text('reader_notBroughtBack'));
    if (back) showBlock(mount, removed, place.noteOf);
  }

  function draw(): void {
    const shown = source.shown();
    render(
      <Text.Provider value={text}>
        <Reader
          article={shown?.article}
          report={shown?.report}
          missing={shown?.missing}
          loading={source.isLoading()}
          settings={settings}
          theme={settings.theme === 'auto' ? system.now() : settings.theme}
          language={uiLanguage()}
          uiDir={uiDirection()}
          original={place.original}
          notice={notice}
          media={place.media}
          onSetting={(name, value, done = true) => {
            settings = { ...settings, [name]: value };
            draw();
            if (!done) return;
            writeSetting(name, value).catch((error: Error) => tell(text('setting_notStored', error.message)));
          }}
          onBringBack={(removal) => bringBack(removal).catch(tellError)}
          onRetry={(part) => source.retry(part).catch(tellError)}
          onSave={() => save().catch(tellError)}
          onClose={onClose}
          onNotThisTime={onNotThisTime}
          onLink={(url, newTab) => place.onLink(url, newTab).catch(tellError)}
        />
      </Text.Provider>,
      mount,
    );
  }

  draw();
  return {
    tell,
    unmount: () => runEach(system.stop, unfollow, unwatch, () => render(null, mount)),
  };
}

/** Scrolls to the block that begins with a text, and gives it the focus, for the eye and for who listens. */
function showBlock(mount: HTMLElement, beginning: string, noteOf: ReaderPlace['noteOf']): void {
  const blocks = [...mount.querySelectorAll<HTMLElement>('.body *')];
  const block = blocks.findLast((one) => {
    const own = noteOf(one);
    return own && (own.startsWith(beginning) || beginning.startsWith(own));
  });
  if (!block) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'center' });
}
