import type { Declaration, SettingName, Settings } from '../../utils/settings-table';
import { settingsTable } from '../../utils/settings-table';
import type { MessageKey } from '../../utils/text';
import { useText } from '../text';

/** `done` is false while a slider is still being moved: show the value, and store the last one (browsers limit how often). */
export type OnSetting = <K extends SettingName>(name: K, value: Settings[K], done?: boolean) => void;

interface Props {
  name: SettingName;
  settings: Settings;
  onSetting: OnSetting;
}

/** One setting, drawn as its declaration says: a switch, a row of choices or a slider. */
export function SettingControl({ name, settings, onSetting }: Props) {
  const t = useText();
  const declared: Declaration = settingsTable[name];
  const value = settings[name];
  const label = t(`setting_${name}`);
  const set = (next: unknown) => onSetting(name, next as never);

  if (declared.kind === 'toggle') {
    return (
      <label class="setting setting-toggle">
        <span>{label}</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={value === true}
          name={name}
          checked={value === true}
          onChange={(event) => set(event.currentTarget.checked)}
        />
      </label>
    );
  }
  if (declared.kind === 'range') {
    return (
      <label class="setting setting-range">
        <span>{label}</span>
        <output>{`${value} ${declared.unit}`}</output>
        <input
          type="range"
          name={name}
          min={declared.min}
          max={declared.max}
          step={declared.step}
          value={Number(value)}
          onInput={(event) => onSetting(name, event.currentTarget.valueAsNumber as never, false)}
          onChange={(event) => set(event.currentTarget.valueAsNumber)}
        />
      </label>
    );
  }
  return (
    <fieldset class="setting setting-choice">
      <legend>{label}</legend>
      <div class="choices">
        {declared.values.map((choice) => (
          <label key={choice} class={`choice choice-${choice}`}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={value === choice}
              onChange={() => set(choice)}
            />
            <span>{t(`setting_${name}_${choice}` as MessageKey)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
