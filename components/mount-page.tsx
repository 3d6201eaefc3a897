import { type ComponentChild, render } from 'preact';
import { readSettings, watchSettings, writeSetting } from '../utils/settings';
import type { Settings } from '../utils/settings-table';
import { text, uiDirection, uiLanguage } from '../utils/text';
import type { OnSetting } from './settings/SettingControl';
import { Text } from './text';

interface State {
  settings: Settings;
  onSetting: OnSetting;
  problem?: string;
}

/**
 * Draws an extension page into `#root` and keeps it true to the stored settings. A setting that can't be stored
 * is told as the page's problem. Returns how to draw again, with a problem or without.
 */
export async function mountPage(view: (state: State) => ComponentChild): Promise<(problem?: string) => void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  let settings = await readSettings();

  const onSetting: OnSetting = (name, value, done = true) => {
    settings = { ...settings, [name]: value };
    draw();
    if (!done) return;
    writeSetting(name, value).catch((error: Error) => draw(text('setting_notStored', error.message)));
  };
  function draw(problem?: string): void {
    render(
      <Text.Provider value={text}>{view({ settings, onSetting, problem })}</Text.Provider>,
      root as HTMLElement,
    );
  }

  watchSettings((changed) => {
    settings = changed;
    draw();
  });
  draw();
  return draw;
}
