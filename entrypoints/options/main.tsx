import '../../components/extension-page.css';
import '../../components/settings/settings.css';
import { mountPage } from '../../components/mount-page';
import { Options } from '../../components/Options';

await mountPage(({ settings, onSetting, problem }) => (
  <Options settings={settings} onSetting={onSetting} problem={problem} />
));
