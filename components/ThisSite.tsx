import type { SiteChoice } from '../utils/sites';
import { useText } from './text';

export interface ThisSiteProps {
  /** As `siteOf` names it. */
  site: string;
  choice: SiteChoice;
  /** The site is open in a private window, of which nothing is kept: no choice either. */
  isPrivate: boolean;
  /** Whether the browser lets us run there without a click. */
  granted: boolean;
  /** The clock time at which a pause ends, in the reader's words; undefined where nothing is paused. */
  pausedUntil: string | undefined;
  /** Whether its third parties are stopped while an article is read; undefined where that isn't asked. */
  quiet: boolean | undefined;
  /** So many parts of the page in front were stopped. */
  stopped: number | undefined;
  onQuiet(on: boolean): void;
  /** The page is loaded again, with all its parts. */
  onWhole(): void;
  /** Called straight in the click: the browser's question needs it. */
  onRead(read: SiteChoice['read']): void;
  /** Called straight in the click too. */
  onClean(clean: boolean): void;
  /** The leave that went is asked for again; straight in the click too. */
  onAllow(): void;
  onPause(on: boolean): void;
  /** Given where the browser's leave is held for this site alone, and nothing chosen needs it. */
  onGiveBack?: (() => void) | undefined;
}

const READS = [
  { read: undefined, words: 'site_click' },
  { read: 'always', words: 'site_always' },
  { read: 'never', words: 'site_never' },
] as const;

/** How articles of the site in front open: a choice, what it needs, and what stands in its way. */
export function ThisSite(props: ThisSiteProps) {
  const { choice, isPrivate, pausedUntil, stopped, onPause, onWhole } = props;
  const t = useText();
  return (
    <section class="site">
      {isPrivate ? <p>{t('site_private')}</p> : <Choices {...props} />}
      {pausedUntil && <p role="status">{t('site_paused', pausedUntil)}</p>}
      {(choice.read === 'always' || pausedUntil) && (
        <button type="button" class="link" onClick={() => onPause(!pausedUntil)}>
          {t(pausedUntil ? 'site_resume' : 'site_pause')}
        </button>
      )}
      {!isPrivate && <Quiet {...props} />}
      {stopped !== undefined && (
        <p>
          {t('quiet_stopped', String(stopped))}{' '}
          <button type="button" class="link" onClick={onWhole}>
            {t('quiet_whole')}
          </button>
        </p>
      )}
    </section>
  );
}

function Quiet({ site, quiet, onQuiet }: ThisSiteProps) {
  const t = useText();
  if (quiet === undefined) return null;
  return (
    <label class="line">
      <input type="checkbox" name="quiet" checked={quiet} onChange={() => onQuiet(!quiet)} />
      <span>{t('site_quiet', site)}</span>
    </label>
  );
}

function Choices({ site, choice, granted, onRead, onClean, onAllow, onGiveBack }: ThisSiteProps) {
  const t = useText();
  const needs = choice.read === 'always' || choice.clean === true;
  return (
    <>
      <fieldset class="setting">
        <legend>{t('site_legend', site)}</legend>
        {READS.map(({ read, words }) => (
          <label key={read ?? 'click'} class="line">
            <input
              type="radio"
              name="read"
              value={read ?? 'click'}
              checked={choice.read === read}
              aria-describedby={read === 'always' && !granted ? 'site-why' : undefined}
              onChange={() => onRead(read)}
            />
            <span>{t(words)}</span>
          </label>
        ))}
      </fieldset>
      <label class="line">
        <input
          type="checkbox"
          name="clean"
          checked={choice.clean === true}
          onChange={(event) => onClean(event.currentTarget.checked)}
        />
        <span>{t('site_clean')}</span>
      </label>
      {!granted && !needs && (
        <p id="site-why" class="why">
          {t('site_why', site)}
        </p>
      )}
      {!granted && needs && (
        <p role="alert">
          {t('site_missing', site)}{' '}
          <button type="button" class="link" onClick={onAllow}>
            {t('site_allow')}
          </button>
        </p>
      )}
      {onGiveBack && (
        <p class="why">
          {t('site_granted', site)}{' '}
          <button type="button" class="link" onClick={onGiveBack}>
            {t('site_giveBack')}
          </button>
        </p>
      )}
    </>
  );
}
