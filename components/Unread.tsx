import type { SettingName } from '../utils/settings-table';
import { useText } from './text';

interface Props {
  settings: readonly SettingName[];
  sites: number;
}

/** What is stored and can't be read, by a newer version or by harm: told, since what was chosen doesn't hold. */
export function Unread({ settings, sites }: Props) {
  const t = useText();
  return (
    <>
      {settings.length > 0 && (
        <p role="status">
          {t('options_unreadSettings', settings.map((name) => t(`setting_${name}`)).join(', '))}
        </p>
      )}
      {sites > 0 && <p role="status">{t('options_unreadSites', String(sites))}</p>}
    </>
  );
}
