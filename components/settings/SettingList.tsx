import type { SettingGroup, Settings } from '../../utils/settings-table';
import { settingNames, settingsTable } from '../../utils/settings-table';
import { type OnSetting, SettingControl } from './SettingControl';

interface Props {
  groups: SettingGroup[];
  settings: Settings;
  onSetting: OnSetting;
}

/** The settings of some groups, in the order of the table. */
export function SettingList({ groups, settings, onSetting }: Props) {
  return (
    <div class="settings">
      {settingNames
        .filter((name) => groups.includes(settingsTable[name].group))
        .map((name) => (
          <SettingControl key={name} name={name} settings={settings} onSetting={onSetting} />
        ))}
    </div>
  );
}
