// @ts-check

/** Between two samples of the profiler, in µs. */
const INTERVAL = 100;

/**
 * How long a page's thread was in a script, with all that it called: ms within `seconds`. A sample counts where the
 * script is anywhere on the stack.
 * @param {import('puppeteer-core').Page} page
 * @param {string} script the end of its address
 * @param {number} seconds
 */
export async function timeIn(page, script, seconds) {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const within = new Set();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  /** @param {(typeof profile.nodes)[number]} node @param {boolean} inside */
  const walk = (node, inside) => {
    const own = inside || node.callFrame.url.endsWith(script);
    if (own) within.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) walk(child, own);
    }
  };
  const [root] = profile.nodes;
  if (root) walk(root, false);
  const deltas = profile.timeDeltas ?? [];
  // A delta is the time from the sample before to this one.
  return (profile.samples ?? []).reduce(
    (ms, id, at) => ms + (within.has(id) ? Math.max(0, deltas[at] ?? 0) / 1000 : 0),
    0,
  );
}
