import { browser } from 'wxt/browser';
import { senders, type ToBackground, type ToCleaner, type ToPage } from './protocol';

// The browsers' own types differ between the polyfill and Chrome; this is what both give.
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

// biome-ignore lint/suspicious/noExplicitAny: the parameter's type is taken from the protocol by `infer`
type Input<M> = M extends (input: infer I) => any ? I : never;
type Answer<M> = M extends (...args: never[]) => infer R ? Awaited<R> : never;

/** One handler for each message of a protocol: leaving one out doesn't compile. */
export type Handlers<P> = {
  [K in keyof P]: (input: Input<P[K]>, sender: Sender) => Answer<P[K]> | Promise<Answer<P[K]>>;
};

interface Envelope {
  saring: string;
  input?: unknown;
}
type Reply = { value: unknown } | { error: string };

/** Asks the background. Rejects with the handler's own message where it failed. */
export function askBackground<K extends keyof ToBackground>(
  name: K,
  ...input: unknown extends Input<ToBackground[K]> ? [] : [Input<ToBackground[K]>]
): Promise<Answer<ToBackground[K]>> {
  return unpack(browser.runtime.sendMessage({ saring: name, input: input[0] } satisfies Envelope));
}

/** Asks the reader in the top frame of a tab. Rejects where no content script of ours is there. */
export function askPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  ...input: unknown extends Input<ToPage[K]> ? [] : [Input<ToPage[K]>]
): Promise<Answer<ToPage[K]>> {
  const message = { saring: name, input: input[0] } satisfies Envelope;
  return unpack(browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** Asks the cleaner in the top frame of a tab. Rejects where none is there. */
export function askCleaner<K extends keyof ToCleaner>(
  tabId: number,
  name: K,
  ...input: unknown extends Input<ToCleaner[K]> ? [] : [Input<ToCleaner[K]>]
): Promise<Answer<ToCleaner[K]>> {
  const message = { saring: name, input: input[0] } satisfies Envelope;
  return unpack(browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** Answers the messages of the background's protocol. Strangers and wrong senders get an error. */
export function answerInBackground(handlers: Handlers<ToBackground>): () => void {
  return answer(handlers, (name, sender) => {
    if (senders[name] === 'extension') return isExtensionPage(sender);
    return senders[name] === 'page' ? isTopFrame(sender) : sender.tab !== undefined;
  });
}

/** Answers the messages of the page's protocol: only the background and extension pages may ask. */
export function answerInPage(handlers: Handlers<ToPage>): () => void {
  return answer(handlers, (_, sender) => isExtensionPage(sender));
}

/** Answers the messages of the cleaner's protocol: only the background and extension pages may ask. */
export function answerInCleaner(handlers: Handlers<ToCleaner>): () => void {
  return answer(handlers, (_, sender) => isExtensionPage(sender));
}

function answer<P>(handlers: Handlers<P>, allowed: (name: keyof P, sender: Sender) => boolean): () => void {
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply) => void): true | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.saring)) return undefined; // for someone else
    const name = message.saring as keyof P & string;
    run(async () => {
      if (sender.id !== browser.runtime.id || !allowed(name, sender)) throw new Error(`Not allowed: ${name}`);
      return await handlers[name](message.input as Input<P[typeof name]>, sender);
    }).then(respond);
    return true; // the reply comes later
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function run(handler: () => Promise<unknown>): Promise<Reply> {
  try {
    return { value: await handler() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function unpack<T>(sent: Promise<unknown>): Promise<T> {
  const reply = (await sent) as Reply | undefined;
  if (!reply) throw new Error('No answer.');
  if ('error' in reply) throw new Error(reply.error);
  return reply.value as T;
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'saring' in message &&
  typeof message.saring === 'string';

const isTopFrame = (sender: Sender) => sender.tab !== undefined && sender.frameId === 0;

const isExtensionPage = ({ url, tab }: Sender) =>
  url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL('/' as never));
