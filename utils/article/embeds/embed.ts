import { type Form, SERVICES, type Service } from './services';

/** A thing of another service that stands in an article. */
export interface Embed {
  /** Name of the service, as it writes itself. */
  service: string;
  shape: Service['shape'];
  /** Its address for people, by which the reader knows it again. */
  page: string;
  /** Address of its player, made by us from nothing but the thing's id; undefined where the service has none for it. */
  player?: string;
  /** Whether the player has to be told the site it is asked from. */
  wantsReferrer: boolean;
}

/** Longer addresses of players hold whole pages, in characters. */
const LONGEST = 2000;

let byHost: Map<string, Service> | undefined;

/**
 * What an address of a known service names; undefined for every other. The host has to be one of the service's,
 * exactly, over http(s), at the usual port, without a name in it. `address` may begin with `//`.
 */
export function embedAt(address: string): Embed | undefined {
  const url = addressOf(address);
  const service = url && serviceAt(url.hostname);
  if (!url || !service) return undefined;
  const inner = service.inside && addressOf(url.searchParams.get(service.inside) ?? '');
  const thing = inner && service.hosts.includes(inner.hostname) ? inner : url;
  const path = thing.pathname + thing.search;
  for (const form of service.forms) {
    const found = form.path.exec(path);
    if (found) return madeFrom(service, form, found);
  }
  return undefined;
}

function serviceAt(host: string): Service | undefined {
  byHost ??= new Map(SERVICES.flatMap((service) => service.hosts.map((name) => [name, service])));
  return byHost.get(host);
}

function addressOf(address: string): URL | undefined {
  const text = address.trim();
  if (text.length > LONGEST || !/^(?:https?:)?\/\//i.test(text)) return undefined;
  const full = text.startsWith('//') ? `https:${text}` : text;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  return url.username || url.password || url.port ? undefined : url;
}

function madeFrom({ name, shape, wantsReferrer }: Service, form: Form, found: RegExpExecArray): Embed {
  const filled = (template: string) => template.replace(/\$(\d)/g, (_, at) => found[Number(at)] ?? '');
  const page = filled(form.page);
  const player = form.player && filled(form.player).replace('{page}', encodeURIComponent(page));
  return { service: name, shape, page, player, wantsReferrer: wantsReferrer ?? false };
}
