import type { PageState, ReadSize } from '../utils/protocol';
import type { Settings } from '../utils/settings-table';
import type { MessageKey } from '../utils/text';
import { CleanPage, type CleanPageProps } from './CleanPage';
import { KnownSite, type KnownSiteProps } from './learnt/KnownSite';
import type { OnSetting } from './settings/SettingControl';
import { SettingList } from './settings/SettingList';
import { ThisSite, type ThisSiteProps } from './ThisSite';
import { useText } from './text';

export interface PopupProps {
  page: PageState;
  settings: Settings;
  /** The site in front, and what was chosen for it; undefined where nothing can be. */
  site?: ThisSiteProps | undefined;
  /** How well that site is known; undefined where it isn't to be learnt. */
  known?: KnownSiteProps | undefined;
  /** The page in front, as far as it is cleaned in place; undefined where it can't be. */
  clean?: CleanPageProps | undefined;
  /** What went wrong with the last thing asked, in words. */
  problem?: string;
  onSetting: OnSetting;
  /** `size` where the page is too large. */
  onRead(force: boolean, size?: ReadSize): void;
  onClose(): void;
  onSave(): void;
  onOptions(): void;
}

/** Failures that may be over by the next try: the page was still loading, or has gone on to another story. */
const MAY_PASS = ['empty', 'no-body', 'broken', 'evicted'];
/** Failures in which there is nothing to save either. */
const NOTHING_THERE = [
  'not-html',
  'empty',
  'too-large',
  'restricted',
  'file-access',
  'not-allowed',
  'no-body',
  'broken',
];

export function Popup({
  page,
  settings,
  site,
  known,
  clean,
  problem,
  onSetting,
  onRead,
  onClose,
  onSave,
  onOptions,
}: PopupProps) {
  const t = useText();
  const failed = page.state === 'failed' ? page : undefined;
  return (
    <main class="popup">
      <h1>{t('extensionName')}</h1>
      {failed && <p role="alert">{t(`failure_${failed.reason.replaceAll('-', '_')}` as MessageKey)}</p>}
      {problem && <p role="alert">{problem}</p>}
      <div class="actions">
        {page.state === 'reading' && (
          <button type="button" class="primary" onClick={onClose}>
            {t('popup_close')}
          </button>
        )}
        {(page.state === 'idle' || (failed && MAY_PASS.includes(failed.reason))) && (
          <button type="button" class="primary" onClick={() => onRead(false)}>
            {t('popup_read')}
          </button>
        )}
        {failed?.reason === 'not-article' && (
          <button type="button" class="primary" onClick={() => onRead(true)}>
            {t('popup_readAnyway')}
          </button>
        )}
        {failed?.reason === 'too-large' && (
          <>
            <button type="button" class="primary" onClick={() => onRead(true, 'first')}>
              {t('popup_readFirst')}
            </button>
            <button type="button" onClick={() => onRead(true, 'whole')}>
              {t('popup_readWhole')}
            </button>
          </>
        )}
        {!(failed && NOTHING_THERE.includes(failed.reason)) && (
          <button type="button" onClick={onSave}>
            {t('popup_save')}
          </button>
        )}
      </div>
      {clean && page.state !== 'reading' && <CleanPage {...clean} />}
      {site && <ThisSite {...site} />}
      {known && <KnownSite {...known} />}
      <SettingList groups={['appearance', 'reading']} settings={settings} onSetting={onSetting} />
      <p>
        <button type="button" class="link" onClick={onOptions}>
          {t('popup_options')}
        </button>
      </p>
    </main>
  );
}
