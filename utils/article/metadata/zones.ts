import { ruledOffset } from './summer-time';

/** Abbreviations of zones that pages write behind a time, in minutes east of UTC. Ambiguous ones are left out. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  wib: 420,
  wita: 480,
  wit: 540,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  eat: 180,
  wat: 60,
  cat: 120,
  gst: 240,
  pkt: 300,
  ist: 330, // India's; few others write it
  hkt: 480,
  sgt: 480,
  myt: 480,
  pht: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  acst: 570,
  awst: 480,
  nzst: 720,
  nzdt: 780,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  brt: -180,
  art: -180,
};

/** "ET", "CT" and the like mean standard or summer time, whichever is on. */
const AMERICAN: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
};

/**
 * The zone most of a country's (or, in lower case, a language's) papers write in, where one is likely right.
 * Countries by ISO 3166, as in top-level domains; languages of one country or of one zone.
 */
const ZONES: Readonly<Record<string, string>> = {
  ID: 'Asia/Jakarta',
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  CH: 'Europe/Zurich',
  CN: 'Asia/Shanghai',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  EG: 'Africa/Cairo',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  UK: 'Europe/London',
  GR: 'Europe/Athens',
  HK: 'Asia/Hong_Kong',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem',
  IN: 'Asia/Kolkata',
  IR: 'Asia/Tehran',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  KE: 'Africa/Nairobi',
  KR: 'Asia/Seoul',
  LB: 'Asia/Beirut',
  LI: 'Europe/Vaduz',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MY: 'Asia/Kuala_Lumpur',
  NA: 'Africa/Windhoek',
  NG: 'Africa/Lagos',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland',
  PH: 'Asia/Manila',
  PK: 'Asia/Karachi',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
  RS: 'Europe/Belgrade',
  SA: 'Asia/Riyadh',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  TH: 'Asia/Bangkok',
  TR: 'Europe/Istanbul',
  TW: 'Asia/Taipei',
  TZ: 'Africa/Dar_es_Salaam',
  UA: 'Europe/Kyiv',
  VN: 'Asia/Ho_Chi_Minh',
  ZA: 'Africa/Johannesburg',
  AR: 'America/Argentina/Buenos_Aires',
  CL: 'America/Santiago',
  CO: 'America/Bogota',
  PE: 'America/Lima',
  BR: 'America/Sao_Paulo',
  RU: 'Europe/Moscow',
  id: 'Asia/Jakarta',
  bg: 'Europe/Sofia',
  cs: 'Europe/Prague',
  da: 'Europe/Copenhagen',
  de: 'Europe/Berlin',
  el: 'Europe/Athens',
  et: 'Europe/Tallinn',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  hi: 'Asia/Kolkata',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  it: 'Europe/Rome',
  ja: 'Asia/Tokyo',
  jv: 'Asia/Jakarta',
  ko: 'Asia/Seoul',
  lt: 'Europe/Vilnius',
  lv: 'Europe/Riga',
  ms: 'Asia/Kuala_Lumpur',
  nb: 'Europe/Oslo',
  nl: 'Europe/Amsterdam',
  nn: 'Europe/Oslo',
  no: 'Europe/Oslo',
  pl: 'Europe/Warsaw',
  ro: 'Europe/Bucharest',
  sk: 'Europe/Bratislava',
  sl: 'Europe/Ljubljana',
  su: 'Asia/Jakarta',
  sv: 'Europe/Stockholm',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
  uk: 'Europe/Kyiv',
  vi: 'Asia/Ho_Chi_Minh',
  xh: 'Africa/Johannesburg',
  zu: 'Africa/Johannesburg',
};

/** The zone a text names behind a time ("20:23 WIB", "5:00 p.m. ET", "GMT+7", "UTC+01:00"): minutes east of UTC, or an IANA name. */
export function namedZone(text: string): number | string | undefined {
  const offset = /\b(?:gmt|utc)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?\b/i.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes <= 840 ? (offset[1] === '-' ? -minutes : minutes) : undefined;
  }
  if (/^[\d:.\s,(]*мск/i.test(text)) return 180;
  // Only behind a time: "MT" or "CET" elsewhere is a word.
  const word = /\d(?:\s*(?:[ap]\.?m\.?|uhr|h))?[\s,(]*([A-Z]{2,5})\b(?!\.)/.exec(text)?.[1]?.toLowerCase();
  if (!word || word === 'am' || word === 'pm') return undefined;
  return AMERICAN[word] ?? (Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : undefined);
}

/** The IANA zone that times without one are most likely meant in, by the tag's region, the host's country, the language. */
export function likelyZone(lang: string, host: string): string | undefined {
  const [language, ...subtags] = lang.split('-');
  const region = subtags.find((tag) => /^[A-Z]{2}$/.test(tag));
  const domain = host.split('.').at(-1)?.toUpperCase() ?? '';
  const known = (name: string | undefined): string | undefined =>
    name && Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
  // "en-US" is what many systems declare by default, and the country has six zones: no telling.
  return (domain.length === 2 ? known(domain) : undefined) ?? known(region) ?? known(language);
}

/** How many minutes a zone is ahead of UTC at a local time given as if it were UTC (ms). */
export function offsetAt(zone: string, local: number): number {
  const ruled = ruledOffset(zone, local);
  if (ruled !== undefined) return ruled;
  const offset = (instant: number): number => {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(instant);
    const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
    return Math.round(
      (Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute')) - instant) / 60_000,
    );
  };
  // The offset at the local time read as UTC may be that before a change of the clocks; the second look is after it.
  return offset(local - offset(local) * 60_000);
}
