import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings-table';
import { Icon } from '../Icon';
import type { OnSetting } from '../settings/SettingControl';
import { SettingList } from '../settings/SettingList';
import { useText } from '../text';

interface Props {
  settings: Settings;
  onSetting: OnSetting;
  onSave(): void;
  onClose(): void;
}

/** The slim bar above the article. Appearance unfolds below its button. */
export function Toolbar({ settings, onSetting, onSave, onClose }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const foldOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation(); // else it would close the reader
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the Escape of what stands inside
    <div class="bar" onKeyDown={foldOnEscape}>
      <div role="toolbar" aria-label={t('reader_toolbar')}>
        <button
          type="button"
          onClick={onClose}
          aria-label={t('reader_close')}
          title={`${t('reader_close')} (Esc)`}
        >
          <Icon name="close" />
        </button>
        <span class="space" />
        <button
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
      <section id={panel} class="panel" hidden={!open} aria-label={t('reader_appearance')}>
        <SettingList groups={['appearance', 'reading']} settings={settings} onSetting={onSetting} />
      </section>
    </div>
  );
}
