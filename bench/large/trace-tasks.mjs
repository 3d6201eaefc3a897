// @ts-check

/**
 * Notes the tasks of the page's main thread: for how long each held it, in ms of its own, so that a busy machine hardly counts.
 * @param {import('puppeteer-core').Page} tab
 * @returns {Promise<() => Promise<number[]>>} ends it and gives them
 */
export async function traceTasks(tab) {
  const session = await tab.createCDPSession();
  /** @type {Map<string, number[]>} */
  const threads = new Map();
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, cat, pid, tid, tdur } of /** @type {any[]} */ (value)) {
      if (name !== 'RunTask' || !cat.includes('devtools')) continue;
      const tasks = threads.get(`${pid} ${tid}`) ?? [];
      tasks.push((tdur ?? 0) / 1000);
      threads.set(`${pid} ${tid}`, tasks);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'disabled-by-default-devtools.timeline',
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    const sum = (/** @type {number[]} */ tasks) => tasks.reduce((all, ms) => all + ms, 0);
    return [...threads.values()].sort((one, other) => sum(other) - sum(one))[0] ?? [];
  };
}
