import type { Lexicon } from '../../rules/types';
import { key } from '../dom/text';
import { isAgency } from './agencies';
import { isWeekday } from './calendar';
import { conjunctionsOf } from './conjunctions';
import { hasCapital, hasCase, isCapitalised } from './letters';
import { splitNames } from './split-names';

/** What a byline says, sorted. */
export interface Credits {
  people: string[];
  /** Wire services and other organisations named as author. */
  agencies: string[];
  desk: string[];
  /** The site or its publisher, named as if it were an author. */
  publisher: string[];
}

/** Words of a job, never of a name. */
const JOBS = new Set(
  `staff reporter reporters correspondent journalist journalists jurnalis wartawan contributor contributors kontributor
   columnist editor editors writer producer fellow freelancer redakteur redakteurin redaktion korrespondent
   korrespondentin autor autorin volontär volontärin journaliste rédaction redacción redactor redactora periodista
   corresponsal giornalista inviato redactie verslaggever bureau politics business sports chief magang reporterin
   professor director penulis pewarta chefredakteur chefredakteurin dziennikarz muhabir medewerker gastautor
   gastautorin author authors archive rss email follow folgen suivre seguir ikuti volg følg följ engineer developer
   analyst scientist researcher lecturer founder ceo consultant strategist`.split(/\s+/),
);
/** Words of tools and labels: a name made of these alone is none ("View ORCID Profile", "Last Updated"). */
const TOOLS = new Set(
  `print email e-mail copy copied link links url view all profile orcid posted on last updated modified published date
   share save more stories articles posts by from sign up in subscribe comments comment reply read reading listen play
   watch photos gallery download pdf app report contact about bio biography website web site twitter facebook instagram
   linkedin whatsapp telegram youtube tiktok threads bluesky mastodon home menu close open show hide full complete my me
   see load next previous back top toggle the this article story page latest recent most popular gift bookmark info
   information details role avatar photo image picture`.split(/\s+/),
);
/** What accounts of those who run a site are called. */
const ACCOUNT = /admin/i;
/** Words of a desk wherever they stand in its name. */
const DESK_WORDS = new Set(
  `redaksi redaktion rédaction redacción redazione redação redactie redaksjonen redaktionen redakcja редакция newsroom
   newsdesk desk`.split(/\s+/),
);

/** Words within names that have no capital. */
export const PARTICLES = new Set(
  `de da di du do dos das del della von van vom zu zur der den het ten ter la le el al bin binti bint ibn ben y e i af av
   san a`.split(/\s+/),
);

/** Splits and cleans names, in the language and for the site of one page. */
export interface NameReader {
  read(text: string): Credits;
  /** Whether many people of the language have one name alone. */
  readonly mononyms: boolean;
}

/** `siteNames` are what the site and its publisher call themselves: they aren't people. */
export function nameReader(lexicon: Lexicon, lang: string, siteNames: readonly string[]): NameReader {
  const primary = lang.split('-')[0] ?? '';
  const desks = new Set(
    lexicon
      .filter((entry) => entry.lang === primary || entry.lang === 'en')
      .flatMap((entry) => entry.desk.map(key)),
  );
  let labels: Set<string> | undefined; // asked for where somebody is named
  const isLabel = (own: string): boolean => {
    labels ??= new Set(
      lexicon
        .filter((entry) => entry.lang === primary || entry.lang === 'en')
        .flatMap((entry) => [...entry.whole, ...entry.meta, ...entry.by].map(key)),
    );
    return labels.has(own);
  };
  const sites = new Set(siteNames.map((name) => key(name).replace(/ /g, '')));
  const conjunctions = conjunctionsOf(primary);
  const named = siteNames.filter((name) => name !== name.toLowerCase() || /\s/.test(name)).map(key);
  // "Kompas TV" beside "Kompas", "exampleBUSINESS" of "example": accounts of the site.
  const isSite = (own: string): boolean => {
    if (sites.has(own.replace(/ /g, ''))) return true;
    if (!own.includes(' ')) return [...sites].some((site) => site.length > 4 && own.startsWith(site));
    return named.some((site) => own.startsWith(`${site} `));
  };
  const isDesk = (own: string): boolean => {
    if (desks.has(own)) return true;
    const words = own.split(' ');
    if (/(?:編集部|编辑部|編輯部|取材班|뉴스팀|편집국)$/.test(own)) return true;
    // "Tim" is a team where Malay or Indonesian is written, and a man elsewhere.
    if (words.length > 1 && /^(?:tim|team)$/.test(words[0] ?? '')) {
      if (/^(?:redaksi|liputan)$|(?:com|news)$/.test(words[1] ?? '')) return true;
      return words.length > 2 && (words[0] === 'team' || primary === 'id' || primary === 'ms');
    }
    if (/(?:^| )(?:editorial board|press release)(?: |$)/.test(own)) return true;
    return words.some((word) => DESK_WORDS.has(word)) && !(words[0] === 'desk' && words.length === 2);
  };
  const isPerson = (name: string, own: string): boolean => {
    if (
      !own ||
      /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f<>{}[\]=_:?!：？！]/.test(name) ||
      /[^\s.]\.(?:com?|net|org|id|de|tv|news)\b|^[a-z\d-]{3,}\.[a-z]{2,4}$/i.test(name)
    )
      return false;
    if (name.length > 70 || name.split(' ').length > 7) return false;
    if (/(?:^|[\s(,-])(?:special to|for the) /i.test(name)) return false;
    if (
      name
        .toLowerCase()
        .split(/[\s(),.:;-]+/)
        .some((word) => JOBS.has(word))
    )
      return false;
    if (!/\s/.test(name) && (isWeekday(name, primary) || ACCOUNT.test(name))) return false;
    if (own.split(' ').every((word) => TOOLS.has(word)) || isLabel(own)) return false;
    if (isPhrase(name)) return false;
    return !sites.has(own.replace(/ ?(?:reporter|jurnalis|news)$/, '').replace(/ /g, ''));
  };
  return {
    mononyms: /^(?:|id|jv|ms|su)$/.test(primary),
    read(text) {
      const credits: Credits = { people: [], agencies: [], desk: [], publisher: [] };
      for (const name of splitNames(text.slice(0, 1000), primary, conjunctions)) {
        if (/[<>{}]|:\/\//.test(name)) continue; // markup or an address, whoever it claims to be
        const own = key(name);
        if (isSite(own)) credits.publisher.push(name);
        else if (isAgency(name)) credits.agencies.push(name);
        else if (isDesk(own)) credits.desk.push(name);
        // Behind the publisher stands its address: "Example Press, Springfield, Germany".
        else if (
          isPerson(name, own) &&
          (!credits.publisher.length || credits.people.length || /\s/.test(name) || isUncased(name))
        ) {
          credits.people.push(name);
        }
      }
      return {
        people: unique(credits.people),
        agencies: unique(credits.agencies),
        desk: unique(credits.desk),
        publisher: unique(credits.publisher),
      };
    },
  };
}

/** Several words, some of them small: "How we write for you". */
function isPhrase(name: string): boolean {
  const words = name.split(/\s+/);
  const small = words.filter((word) => hasCase(word) && !isCapitalised(word) && !PARTICLES.has(word));
  return words.length > 2 && small.length > 1 && hasCapital(name);
}

/** A name in a script without capitals. */
const isUncased = (name: string): boolean => !hasCase(name);

/** Names in the order they stand, each once whatever its case. */
export function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(key(name))) seen.set(key(name), name);
  return [...seen.values()];
}
