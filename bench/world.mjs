// @ts-check

/**
 * A JavaScript world beside the page's own, like that of a content script: same document, other globals.
 * @param {import('puppeteer-core').Page} tab
 * @returns {Promise<(expression: string) => Promise<any>>} evaluates an expression (awaiting promises), throws what it throws
 */
export async function openWorld(tab) {
  const session = await tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'saring',
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
