import { send } from './stored';
import type { Session } from './use-browser';

/** The sites that the extension knows, and from how many articles. */
export async function learntSites(session: Session): Promise<Record<string, number>> {
  const options = await session.drive.openExtensionPage('options.html');
  const reply = (await send(options, 'learnt', {})) as { value: { site: string; articles: number }[] };
  await options.close();
  return Object.fromEntries(reply.value.map(({ site, articles }) => [site, articles]));
}
