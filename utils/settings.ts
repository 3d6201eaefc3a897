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

/**
 * All settings as stored, with the default for what is missing or invalid. Never rejects: one can read without
 * storage, and `writeSetting` tells who wants to change a setting that it failed.
 */
export async function readSettings(): Promise<Settings> {
  const entries = await Promise.all(
    settingNames.map(async (name) => [name, await readSetting(name)] as const),
  );
  return Object.fromEntries(entries) as Settings;
}

/** One setting, as `readSettings` gives it. Never rejects. */
export async function readSetting<K extends SettingName>(name: K): Promise<Settings[K]> {
  try {
    return validSetting(name, await items[name]?.getValue());
  } catch (error) {
    console.warn(`Saring: the setting ${name} could not be read, its default holds.`, error);
    return defaultSettings[name];
  }
}

/** The settings whose stored value this version doesn't know, so that the default holds. Never rejects. */
export async function unreadSettings(): Promise<SettingName[]> {
  const unread = async (name: SettingName) => {
    const stored = await items[name]?.getValue().catch(() => undefined);
    return stored !== undefined && stored !== validSetting(name, stored);
  };
  const each = await Promise.all(settingNames.map(unread));
  return settingNames.filter((_, at) => each[at]);
}

/**
 * Stores one setting; every open reader, popup and options page hears of it through `watchSettings`.
 * Rejects where the browser's storage does.
 */
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
