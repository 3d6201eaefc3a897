// @ts-check
import { serve } from '../serve.mjs';
import { Tabs } from '../tabs.mjs';
import { openWorld } from '../world.mjs';

/** One page of so many is traced. */
const EVERY = 12;
const LAYOUT = /^(Layout|UpdateLayoutTree)$/;

/**
 * How often the browser computes styles or a layout while detection runs on a page whose layout is out of date, and,
 * to show that it would be seen, while a height is asked for.
 * @param {import('./sets.mjs').LabelledSet[]} sets
 * @param {string} pipeline source text
 * @returns {Promise<{pages: number, detect: number, control: number, cpu: number}>} `control` counts pages where the height was seen, `cpu` is the median of the thread's own time, ms
 */
export async function countLayouts(sets, pipeline) {
  const tabs = new Tabs();
  const sum = { pages: 0, detect: 0, control: 0 };
  /** @type {number[]} */
  const times = [];
  for (const { folder, rows } of sets) {
    for (const row of rows.filter((_, at) => at % EVERY === 0)) {
      const tab = await tabs.open();
      await serve(tab, folder, row, { scripts: false });
      await tab.goto(row.url, { waitUntil: 'domcontentloaded' });
      const evaluate = await openWorld(tab);
      await evaluate(`${pipeline}\n;void 0`);
      await tab.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
      await evaluate(`(${askBoth})()`);
      const trace = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
      sum.pages++;
      const [start, end] = marks(trace.traceEvents, 'detect');
      times.push((end.tts - start.tts) / 1000);
      sum.detect += between(trace.traceEvents, 'detect');
      sum.control += Math.min(1, between(trace.traceEvents, 'control'));
      await tab.close();
    }
  }
  await tabs.close();
  return { ...sum, cpu: times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN };
}

/** In the page: makes the layout out of date and detects; does so again and asks for a height. */
function askBoth() {
  const disturb = () => {
    document.documentElement.style.setProperty('padding-left', `${Math.random()}px`);
    document.body.append(document.createElement('p'));
  };
  disturb();
  performance.mark('detect-start');
  globalThis.saringPipeline?.detect();
  performance.mark('detect-end');
  disturb();
  performance.mark('control-start');
  document.body.getBoundingClientRect();
  performance.mark('control-end');
}

/** @typedef {{name: string, ts: number, tts: number, pid: number, tid: number}} TraceEvent */

/**
 * @param {TraceEvent[]} events
 * @param {string} name
 * @returns {[TraceEvent, TraceEvent]}
 */
function marks(events, name) {
  const start = events.find((event) => event.name === `${name}-start`);
  const end = events.find((event) => event.name === `${name}-end`);
  if (!start || !end) throw new Error(`The trace has no marks around ${name}.`);
  return [start, end];
}

/**
 * @param {TraceEvent[]} events
 * @param {string} name
 */
function between(events, name) {
  const [start, end] = marks(events, name);
  return events.filter(
    ({ name: what, ts, pid, tid }) =>
      LAYOUT.test(what) && pid === start.pid && tid === start.tid && ts >= start.ts && ts <= end.ts,
  ).length;
}
