import { useText } from './text';

interface Props {
  /** It isn't kept any more, or what was kept was no article. */
  what: 'gone' | 'broken';
  /** The original's address, as somebody wrote it: a link where it is one of the web, else nothing. */
  original: string;
  theme: 'light' | 'sepia' | 'dark';
}

/** In the place of an article that can't be shown: why, and the way to the original. */
export function ArticleGone({ what, original, theme }: Props) {
  const t = useText();
  const url = webUrl(original);
  return (
    <div class="reader" data-theme={theme}>
      <main class="gone">
        <h1>{t(what === 'gone' ? 'article_gone' : 'article_broken')}</h1>
        <p>{t(what === 'broken' ? 'article_brokenWhy' : url ? 'article_goneWhy' : 'article_goneNowhere')}</p>
        {url && (
          <p>
            <a href={url} rel="noreferrer">
              <bdi dir="ltr">{url}</bdi>
            </a>
          </p>
        )}
      </main>
    </div>
  );
}

/** As the browser would write it, so that nothing in it can be mistaken. */
function webUrl(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username || url.password ? undefined : url.href;
}
