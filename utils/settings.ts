import { storage } from '#imports';
import {
  defaultSettings,
  type SettingName,
  type Settings,
  settingNames,
  validSetting,
} from './settings-table';

/** Raise together with a migration when the meaning of a stored value changes. */
const VERSION = 1;

const items = Object.fromEntries(
  settingNames.map((name) => [
    name,
    storage.defineItem<unknown>(`sync:${name}`, { fallback: defaultSettings[name], version: VERSION }),
  ]),
);

/** All settings as stored, with the default for what is missing or invalid. Rejects where the browser's storage does. */
export async function readSettings(): Promise<Settings> {
  const entries = await Promise.all(
    settingNames.map(async (name) => [name, validSetting(name, await items[name]?.getValue())] as const),
  );
  return Object.fromEntries(entries) as Settings;
}

/** Stores one setting; every open reader, popup and options page hears of it through `watchSettings`. */
export async function writeSetting<K extends SettingName>(name: K, value: Settings[K]): Promise<void> {
  await items[name]?.setValue(validSetting(name, value));
}

/** Calls back with all settings whenever one changes, in whichever tab. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const stops = settingNames.map((name) => items[name]?.watch(() => readSettings().then(onChange)));
  return () => {
    for (const stop of stops) stop?.();
  };
}
