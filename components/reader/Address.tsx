import { useText } from '../text';

/** The original's address, as browsers show one: the host first, and cut at its end where there is no room. */
export function Address({ url, onLink }: { url: string; onLink(url: string, newTab: boolean): void }) {
  const t = useText();
  const { host, pathname, search } = new URL(url);
  const path = pathname === '/' ? '' : pathname + search;
  return (
    <a
      class="address"
      href={url}
      rel="noreferrer"
      title={url}
      aria-label={t('reader_originalAt', host + path)}
      onClick={(event) => {
        event.preventDefault();
        onLink(url, event.ctrlKey || event.metaKey || event.shiftKey);
      }}
    >
      <bdi dir="ltr">
        <strong>{host}</strong>
        {path}
      </bdi>
    </a>
  );
}
