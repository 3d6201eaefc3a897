import '../../components/extension-page.css';
import '../../components/learnt/learnt.css';
import '../../components/settings/settings.css';
import '../../components/sites/sites.css';
import { AllSites } from '../../components/AllSites';
import { LearntSites } from '../../components/learnt/LearntSites';
import { mountPage } from '../../components/mount-page';
import { Options } from '../../components/Options';
import { Sites } from '../../components/sites/Sites';
import { publishers } from '../../utils/rules/publishers';
import { unreadSettings, watchSettings } from '../../utils/settings';
import { siteTyped } from '../../utils/site-of';
import { text, uiLanguage } from '../../utils/text';
import { allowAll, applyChange, giveBackAll, readChosen, watchChosen } from './chosen';
import { forgetLearnt, readLearnt, watchLearnt } from './learnt';

let [chosen, unreadNames, learnt] = await Promise.all([readChosen(), unreadSettings(), readLearnt()]);
const draw = await mountPage(({ settings, onSetting, problem }) => (
  <Options
    settings={settings}
    onSetting={onSetting}
    problem={problem}
    unread={{ settings: unreadNames, sites: chosen.unread }}
    learnt={<LearntSites sites={learnt} onForget={forget} onForgetAll={() => forget()} />}
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

watchLearnt((now) => {
  learnt = now;
  draw();
});

function forget(site?: string): void {
  const done = forgetLearnt(site).then((left) => {
    learnt = left;
    return undefined;
  });
  void attempt(done.catch((error: Error) => text('popup_problem', error.message)));
}

async function attempt(done: Promise<string | undefined>): Promise<void> {
  draw(await done);
}
