import { expect, it } from 'vitest';
import { ruledOffset } from '../../../utils/article/metadata/summer-time';

/** What Intl says of a zone at an instant (ms), in minutes. */
function intlOffsets(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const parts = format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]);
    const { year = 0, month = 1, day, hour, minute } = Object.fromEntries(parts);
    return Math.round((Date.UTC(year, month - 1, day, hour, minute) - instant) / 60_000);
  };
}

const ZONES = [
  'Africa/Lagos',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/Argentina/Buenos_Aires',
  'Asia/Jakarta',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Manila',
  'Asia/Seoul',
  'Asia/Tokyo',
  'Europe/Athens',
  'Europe/Berlin',
  'Europe/Bucharest',
  'Europe/Dublin',
  'Europe/Istanbul',
  'Europe/Kyiv',
  'Europe/Lisbon',
  'Europe/London',
  'Europe/Moscow',
  'Europe/Riga',
  'Europe/Sofia',
  'Europe/Tallinn',
  'Europe/Vilnius',
];

it.each(ZONES)('a time in %s is told as Intl tells it', (zone) => {
  const offsetOf = intlOffsets(zone);
  for (const year of [1996, 2003, 2010, 2017, 2026]) {
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year, 11, 31); at += 86_400_000 / 2) {
      const offset = offsetOf(at);
      const ruled = ruledOffset(zone, at + offset * 60_000);
      if (ruled !== undefined && ruled !== offset) expect([new Date(at).toISOString(), ruled]).toBe(offset);
    }
  }
  expect(ruledOffset(zone, Date.UTC(2024, 0, 1))).toBeDefined();
});
