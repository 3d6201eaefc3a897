/** When a zone's clocks change: never since the year `since`, or as the European Union or the United States do. */
type Rule = readonly [offset: number, rule: 'fixed' | 'eu' | 'us', since: number];

/**
 * Zones with simple rules: minutes east of UTC outside of summer, the rule, and the first whole year it holds.
 * Intl knows all zones and all years, but takes 5 ms and more to answer for the first time.
 */
const RULES: Readonly<Record<string, Rule>> = {
  'Africa/Dar_es_Salaam': [180, 'fixed', 1970],
  'Africa/Johannesburg': [120, 'fixed', 1970],
  'Africa/Lagos': [60, 'fixed', 1970],
  'Africa/Nairobi': [180, 'fixed', 1970],
  'America/Argentina/Buenos_Aires': [-180, 'fixed', 2010],
  'America/Bogota': [-300, 'fixed', 1994],
  'America/Chicago': [-360, 'us', 2007],
  'America/Denver': [-420, 'us', 2007],
  'America/Lima': [-300, 'fixed', 1995],
  'America/Los_Angeles': [-480, 'us', 2007],
  'America/New_York': [-300, 'us', 2007],
  'America/Sao_Paulo': [-180, 'fixed', 2020],
  'Asia/Bangkok': [420, 'fixed', 1970],
  'Asia/Ho_Chi_Minh': [420, 'fixed', 1976],
  'Asia/Hong_Kong': [480, 'fixed', 1980],
  'Asia/Jakarta': [420, 'fixed', 1970],
  'Asia/Karachi': [300, 'fixed', 2010],
  'Asia/Kolkata': [330, 'fixed', 1970],
  'Asia/Kuala_Lumpur': [480, 'fixed', 1983],
  'Asia/Manila': [480, 'fixed', 1991],
  'Asia/Riyadh': [180, 'fixed', 1970],
  'Asia/Seoul': [540, 'fixed', 1989],
  'Asia/Shanghai': [480, 'fixed', 1992],
  'Asia/Singapore': [480, 'fixed', 1983],
  'Asia/Taipei': [480, 'fixed', 1980],
  'Asia/Tokyo': [540, 'fixed', 1970],
  'Europe/Amsterdam': [60, 'eu', 1996],
  'Europe/Athens': [120, 'eu', 1996],
  'Europe/Belgrade': [60, 'eu', 1996],
  'Europe/Berlin': [60, 'eu', 1996],
  'Europe/Bratislava': [60, 'eu', 1996],
  'Europe/Brussels': [60, 'eu', 1996],
  'Europe/Bucharest': [120, 'eu', 1997],
  'Europe/Budapest': [60, 'eu', 1996],
  'Europe/Copenhagen': [60, 'eu', 1996],
  'Europe/Dublin': [0, 'eu', 1996],
  'Europe/Helsinki': [120, 'eu', 1996],
  'Europe/Istanbul': [180, 'fixed', 2017],
  'Europe/Kyiv': [120, 'eu', 1997],
  'Europe/Lisbon': [0, 'eu', 1997],
  'Europe/Ljubljana': [60, 'eu', 1996],
  'Europe/London': [0, 'eu', 1996],
  'Europe/Luxembourg': [60, 'eu', 1996],
  'Europe/Madrid': [60, 'eu', 1996],
  'Europe/Moscow': [180, 'fixed', 2015],
  'Europe/Oslo': [60, 'eu', 1996],
  'Europe/Paris': [60, 'eu', 1996],
  'Europe/Prague': [60, 'eu', 1996],
  'Europe/Riga': [120, 'eu', 2001],
  'Europe/Rome': [60, 'eu', 1996],
  'Europe/Sofia': [120, 'eu', 1997],
  'Europe/Stockholm': [60, 'eu', 1996],
  'Europe/Tallinn': [120, 'eu', 2003],
  'Europe/Vaduz': [60, 'eu', 1996],
  'Europe/Vienna': [60, 'eu', 1996],
  'Europe/Vilnius': [120, 'eu', 2003],
  'Europe/Warsaw': [60, 'eu', 1996],
  'Europe/Zagreb': [60, 'eu', 1996],
  'Europe/Zurich': [60, 'eu', 1996],
};

const HOUR = 3_600_000;

/** Minutes that a zone is ahead of UTC at a local time given as if it were UTC (ms); undefined where no rule tells. */
export function ruledOffset(zone: string, local: number): number | undefined {
  const rule = Object.hasOwn(RULES, zone) ? RULES[zone] : undefined;
  const year = new Date(local).getUTCFullYear();
  if (!rule || year < rule[2]) return undefined;
  const [offset, kind] = rule;
  if (kind === 'fixed') return offset;
  // Begin and end as local standard time: Europe changes at 1:00 UTC, America at 2:00 local time.
  const [begin, end] =
    kind === 'eu'
      ? [sunday(year, 3, -7) + HOUR + offset * 60_000, sunday(year, 10, -7) + HOUR + offset * 60_000]
      : [sunday(year, 2, 7) + 2 * HOUR, sunday(year, 10, 0) + HOUR];
  // The hour that is skipped, and the one that comes twice, count as summer.
  return local >= begin && local < end + HOUR ? offset + 60 : offset;
}

/** The first Sunday from the first of a month (0 is January) and some days on, as ms. */
function sunday(year: number, month: number, days: number): number {
  const from = new Date(Date.UTC(year, month, 1 + days));
  return from.getTime() + ((7 - from.getUTCDay()) % 7) * 24 * HOUR;
}
