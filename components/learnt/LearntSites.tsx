import type { LearntSite } from '../../utils/protocol';
import { useText } from '../text';
import { counted } from './counted';

interface Props {
  /** The sites that are known, in the order they are shown; undefined where the browser keeps nothing for us. */
  sites: readonly LearntSite[] | undefined;
  onForget(site: string): void;
  onForgetAll(): void;
}

/** What is known of sites, how much room it takes, and ways to forget it. */
export function LearntSites({ sites, onForget, onForgetAll }: Props) {
  const t = useText();
  return (
    <div class="learnt">
      <p class="why">{t('learnt_why')}</p>
      <p role="status">{said(sites, t)}</p>
      {sites && sites.length > 0 && (
        <>
          <details>
            <summary>{t('learnt_list')}</summary>
            <ul>
              {sites.map(({ site, articles }) => (
                <li key={site}>
                  <bdi>{site}</bdi>
                  <span class="why">{counted(t, 'learnt_articlesOne', 'learnt_articlesMany', articles)}</span>
                  <button
                    type="button"
                    class="link"
                    aria-label={t('learnt_forgetNamed', site)}
                    onClick={() => onForget(site)}
                  >
                    {t('learnt_forget')}
                  </button>
                </li>
              ))}
            </ul>
          </details>
          <p>
            <button type="button" onClick={onForgetAll}>
              {t('learnt_forgetAll')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function said(sites: Props['sites'], t: ReturnType<typeof useText>): string {
  if (!sites) return t('learnt_unkept');
  if (!sites.length) return t('learnt_none');
  const bytes = sites.reduce((sum, one) => sum + one.bytes, 0);
  return t('learnt_size', String(sites.length), String(Math.ceil(bytes / 1000)));
}
