import type { ComponentChild } from 'preact';
import type { SettingGroup, SettingName, Settings } from '../utils/settings-table';
import type { OnSetting } from './settings/SettingControl';
import { SettingList } from './settings/SettingList';
import { useText } from './text';
import { Unread } from './Unread';

const GROUPS: SettingGroup[] = ['appearance', 'reading', 'quiet', 'learning', 'button'];

interface Props {
  settings: Settings;
  problem?: string;
  /** What is stored and can't be read: settings by name, and how many choices of sites. */
  unread?: { settings: readonly SettingName[]; sites: number };
  /** What is known of sites. */
  learnt?: ComponentChild;
  /** Where the reader chooses sites; left out where nothing is to choose. */
  sites?: ComponentChild;
  /** The leave for all sites at once. */
  allSites?: ComponentChild;
  onSetting: OnSetting;
}

/** All settings, group by group. */
export function Options({ settings, problem, unread, learnt, sites, allSites, onSetting }: Props) {
  const t = useText();
  return (
    <main class="options">
      <h1>{t('options_title')}</h1>
      {problem && <p role="alert">{problem}</p>}
      {unread && <Unread {...unread} />}
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`group_${group}`)}</h2>
          <SettingList groups={[group]} settings={settings} onSetting={onSetting} />
          {group === 'learning' && learnt}
        </section>
      ))}
      {sites && (
        <section aria-labelledby="group-sites">
          <h2 id="group-sites">{t('sites_title')}</h2>
          {sites}
        </section>
      )}
      {allSites && (
        <section aria-labelledby="group-all">
          <h2 id="group-all">{t('allSites_title')}</h2>
          {allSites}
        </section>
      )}
      <p class="promise">{t('options_promise')}</p>
      <p>
        <a href="third-party.txt">{t('options_thirdParty')}</a>
      </p>
    </main>
  );
}
