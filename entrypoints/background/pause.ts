import { browser } from '#imports';
import { pausedUntil, setPause } from '../../utils/pause';
import { syncScripts } from './registered';

const ALARM = 'resume';

/** Shows originals for so long (minutes), or, with 0, articles again. */
export async function pauseFor(minutes: number): Promise<void> {
  const until = minutes > 0 ? Date.now() + minutes * 60_000 : undefined;
  await setPause(until);
  if (until) browser.alarms.create(ALARM, { when: until });
  else await browser.alarms.clear(ALARM);
  await syncScripts();
}

/** Ends a pause at its time, and one whose alarm the browser lost. Must be called when the background starts. */
export function endPauses(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    setPause(undefined)
      .then(syncScripts)
      .catch((error) => console.warn('Saring: the pause did not end.', error));
  });
  void pausedUntil().then(async (until) => {
    if (until && !(await browser.alarms.get(ALARM))) browser.alarms.create(ALARM, { when: until });
  });
}
