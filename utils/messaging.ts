import { browser } from 'wxt/browser';
import { toBackground, toCleaner, toPage } from './messages/guards';
import type { Shape } from './messages/shapes';
import type { Taken, ToBackground, ToCleaner, ToOwnTab, ToPage } from './protocol';

// The browsers' own types differ between the polyfill and Chrome; this is what both give.
export interface Sender {
  id?: string;
  url?: string;
  /** Of who sends, by the browser's own word where it gives one. */
  origin?: string;
  frameId?: number;
  tab?: { id?: number; url?: string; incognito?: boolean };
}

/** What follows a message's name: its input, where it takes one. */
type Input<M> = Taken<M> extends undefined ? [] : [Taken<M>];
type Answer<M> = M extends (...args: never[]) => infer R ? Awaited<R> : never;

/** One handler for each message of a protocol: leaving one out doesn't compile. */
export type Handlers<P> = {
  [K in keyof P]: (input: Taken<P[K]>, sender: Sender) => Answer<P[K]> | Promise<Answer<P[K]>>;
};

interface Envelope {
  saring: string;
  input?: unknown;
}
type Reply = { value: unknown } | { error: string };

/** Asks the background. Rejects with the handler's own message where it failed. */
export function askBackground<K extends keyof ToBackground>(
  name: K,
  ...input: Input<ToBackground[K]>
): Promise<Answer<ToBackground[K]>> {
  return unpack(() => browser.runtime.sendMessage({ saring: name, input: input[0] } satisfies Envelope));
}

/**
 * Asks the reader in the top frame of a tab. Rejects where no content script of ours is there, or its answer is none
 * that the message has.
 */
export function askPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  ...input: Input<ToPage[K]>
): Promise<Answer<ToPage[K]>> {
  return askTab(tabId, { saring: name, input: input[0] }, toPage[name].gives);
}

/** Asks the cleaner in the top frame of a tab. Rejects as `askPage` does. */
export function askCleaner<K extends keyof ToCleaner>(
  tabId: number,
  name: K,
  ...input: Input<ToCleaner[K]>
): Promise<Answer<ToCleaner[K]>> {
  return askTab(tabId, { saring: name, input: input[0] }, toCleaner[name].gives);
}

async function askTab<T>(tabId: number, message: Envelope, gives: (value: unknown) => boolean): Promise<T> {
  const answer = await unpack<T>(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  // A page that has broken out of its sandbox can answer in our name.
  if (!gives(answer)) throw new Error(`Not an answer: ${message.saring}`);
  return answer;
}

/** Answers the messages of the background's protocol. Strangers, wrong senders and wrong inputs get an error. */
export function answerInBackground(handlers: Handlers<ToBackground>): () => void {
  return answer(handlers, toBackground, (name, sender) => {
    const { from } = toBackground[name];
    if (from === 'extension') return isExtensionPage(sender);
    return from === 'page' ? isTopFrame(sender) : sender.tab !== undefined;
  });
}

/** Answers the messages of the page's protocol: only the background and extension pages may ask. */
export function answerInPage(handlers: Handlers<ToPage>): () => void {
  return answer(handlers, toPage, (_, sender) => isExtensionPage(sender));
}

/**
 * Answers in a tab of its own what is asked of a page that is read. Such a tab hears the background's messages too, so
 * no name of its protocol may be one of theirs.
 */
export function answerInOwnTab(handlers: Handlers<ToOwnTab>): () => void {
  return answer(handlers, toPage, (_, sender) => isExtensionPage(sender));
}

/** Answers the messages of the cleaner's protocol: only the background and extension pages may ask. */
export function answerInCleaner(handlers: Handlers<ToCleaner>): () => void {
  return answer(handlers, toCleaner, (_, sender) => isExtensionPage(sender));
}

function answer<P>(
  handlers: Handlers<P>,
  guards: { [K in keyof P]: { takes: Shape<Taken<P[K]>> } },
  allowed: (name: keyof P, sender: Sender) => boolean,
): () => void {
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply) => void): true | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.saring)) return undefined; // for someone else
    const name = message.saring as keyof P & string;
    const { input } = message;
    run(async () => {
      if (sender.id !== browser.runtime.id || !allowed(name, sender)) throw new Error(`Not allowed: ${name}`);
      if (!guards[name].takes(input)) throw new Error(`Not understood: ${name}`);
      return await handlers[name](input, sender);
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

/** `send` throws at once where we were updated meanwhile: that is an answer like others. */
async function unpack<T>(send: () => Promise<unknown>): Promise<T> {
  const reply = (await send()) as Reply | undefined;
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

const isExtensionPage = ({ url, origin, tab }: Sender) => {
  const own = browser.runtime.getURL('/' as never);
  if (origin !== undefined && `${origin}/` !== own) return false;
  return url === undefined ? tab === undefined : url.startsWith(own);
};
