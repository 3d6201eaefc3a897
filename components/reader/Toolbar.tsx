import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings-table';
import { Icon } from '../Icon';
import type { OnSetting } from '../settings/SettingControl';
import { SettingList } from '../settings/SettingList';
import { useText } from '../text';
import { Address } from './Address';

interface Props {
  settings: Settings;
  /** Where no page is behind: the original's address. Closing leads there. */
  original?: string | undefined;
  onSetting: OnSetting;
  onSave(): void;
  onClose(): void;
  /** Given where the reader opened by itself: the original is to be shown, now and when it is loaded again. */
  onNotThisTime?: (() => void) | undefined;
  onLink(url: string, newTab: boolean): void;
}

/** The slim bar above the article. Appearance unfolds below its button. */
export function Toolbar(props: Props) {
  const { settings, original, onSetting, onSave, onClose, onNotThisTime, onLink } = props;
  const t = useText();
  const closing = t(original ? 'reader_toOriginal' : 'reader_close');
  const [open, setOpen] = useState(false);
  const panel = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const foldOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation(); // else it would close the reader
    event.preventDefault(); // and the dialog, where there is no frame
    setOpen(false);
    opener.current?.focus();
  };
  const foldOnLeave = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what happens to the controls inside
    <div class="bar" onKeyDown={foldOnEscape} onFocusOut={foldOnLeave}>
      <div role="toolbar" aria-label={t('reader_toolbar')} onKeyDown={moveByArrows}>
        <button type="button" onClick={onClose} aria-label={closing} title={`${closing} (Esc)`}>
          <Icon name="close" />
        </button>
        {onNotThisTime && (
          <button type="button" class="words" onClick={onNotThisTime}>
            {t('reader_notThisTime')}
          </button>
        )}
        {original && <Address url={original} onLink={onLink} />}
        <span class="space" />
        <button
          ref={opener}
          type="button"
          aria-expanded={open}
          aria-controls={panel}
          aria-label={t('reader_appearance')}
          title={t('reader_appearance')}
          onClick={() => setOpen(!open)}
        >
          <Icon name="appearance" />
        </button>
        <button type="button" onClick={onSave} aria-label={t('reader_save')} title={t('reader_save')}>
          <Icon name="save" />
        </button>
      </div>
      {/* It takes the focus of a click between its controls, which would else count as leaving. */}
      <section id={panel} class="panel" tabIndex={-1} hidden={!open} aria-label={t('reader_appearance')}>
        <SettingList groups={['appearance', 'reading']} settings={settings} onSetting={onSetting} />
      </section>
    </div>
  );
}

/** In a toolbar the arrows go from button to button, in the direction of writing. */
function moveByArrows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const bar = event.currentTarget;
  const forward = bar.closest('[dir]')?.getAttribute('dir') === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const step = event.key === forward ? 1 : /^Arrow(Left|Right)$/.test(event.key) ? -1 : 0;
  if (!step) return;
  event.preventDefault();
  const buttons = [...bar.querySelectorAll<HTMLElement>('button, a')];
  const at = buttons.indexOf(event.target as HTMLElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
