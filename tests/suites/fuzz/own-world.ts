import type { Page } from 'puppeteer-core';
import type { Drive } from '../../../scripts/drive/types';

/** A JavaScript world beside the page's own, as a content script has it. */
export interface OwnWorld {
  /** Evaluates an expression, awaits it, and gives what JSON carries of it. Rejects with what it throws. */
  evaluate(expression: string): Promise<unknown>;
  /** The time the page's thread has worked so far, in ms; undefined where the browser doesn't tell. */
  worked(): Promise<number | undefined>;
  /** What was thrown in this world and not caught. */
  thrown: string[];
}

export function openOwnWorld({ kind }: Drive, page: Page): Promise<OwnWorld> {
  return kind === 'firefox' ? inFirefox(page) : inChromium(page);
}

async function inChromium(page: Page): Promise<OwnWorld> {
  const line = await page.createCDPSession();
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await line.send('Page.getFrameTree');
  const { executionContextId: contextId } = await line.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'saring',
  });
  const thrown: string[] = [];
  line.on('Runtime.exceptionThrown', ({ exceptionDetails: { executionContextId, exception, text } }) => {
    if (executionContextId === contextId) thrown.push(exception?.description ?? text);
  });
  await line.send('Runtime.enable');
  return {
    thrown,
    async evaluate(expression) {
      const question = { expression, contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await line.send('Runtime.evaluate', question);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async worked() {
      const { metrics } = await line.send('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
      return seconds === undefined ? undefined : seconds * 1000;
    },
  };
}

/** What Puppeteer keeps inside: the protocol's line, and the page's id there. */
interface Inside {
  browser(): { connection: { send(method: string, params: object): Promise<{ result: Evaluated }> } };
  mainFrame(): { _id: string };
}

interface Evaluated {
  type: string;
  result: { value?: string };
  exceptionDetails: { text: string };
}

async function inFirefox(page: Page): Promise<OwnWorld> {
  const inside = page as unknown as Inside;
  const { connection } = inside.browser();
  const target = { context: inside.mainFrame()._id, sandbox: 'saring' };
  return {
    thrown: [],
    async evaluate(expression) {
      const { result } = await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
        target,
        awaitPromise: true,
      });
      if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
      return JSON.parse(result.result.value ?? 'null');
    },
    worked: async () => undefined,
  };
}
