/**
 * A date of publication in the reader's language and time zone, which is named, since the page may write another.
 * `iso` is ISO 8601; a date without time is shown as that day. undefined where it isn't a date.
 */
export function formatPublished(iso: string, language: string): string | undefined {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return undefined;
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    // A day alone is midnight UTC: in another zone it would be the day before.
    ...(dayOnly ? { timeZone: 'UTC' } : { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
  }).format(time);
}
