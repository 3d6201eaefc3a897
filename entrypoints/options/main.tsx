import '../../components/extension-page.css';
import '../../components/settings/settings.css';
import '../../components/sites/sites.css';
import { AllSites } from '../../components/AllSites';
import { mountPage } from '../../components/mount-page';
import { Options } from '../../components/Options';
import { Sites } from '../../components/sites/Sites';
import { publishers } from '../../utils/rules/publishers';
import { unreadSettings, watchSettings } from '../../utils/settings';
import { siteTyped } from '../../utils/site-of';
import { uiLanguage } from '../../utils/text';
import { allowAll, applyChange, giveBackAll, readChosen, watchChosen } from './chosen';

let [chosen, unreadNames] = await Promise.all([readChosen(), unreadSettings()]);
const draw = await mountPage(({ settings, onSetting, problem }) => (
  <Options
    settings={settings}
    onSetting={onSetting}
    problem={problem}
    unread={{ settings: unreadNames, sites: chosen.unread }}
    sites={
      <Sites
        publishers={publishers}
        sites={chosen.sites}
        locale={uiLanguage()}
        granted={chosen.grants.holds}
        siteOf={siteTyped}
        onApply={(change) => attempt(applyChange(chosen, change))}
        onAllow={(always) => attempt(applyChange(chosen, { always, never: [], forget: [] }))}
        onRemove={(site) => attempt(applyChange(chosen, { always: [], never: [], forget: [site] }))}
      />
    }
    allSites={
      <AllSites
        granted={chosen.grants.everywhere}
        onAllow={() => attempt(allowAll())}
        onGiveBack={() => attempt(giveBackAll())}
      />
    }
  />
));
watchSettings(async () => {
  unreadNames = await unreadSettings();
  draw();
});
watchChosen((now) => {
  chosen = now;
  draw();
});

async function attempt(done: Promise<string | undefined>): Promise<void> {
  draw(await done);
}
