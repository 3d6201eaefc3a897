import type { Wall } from '../../utils/article/types';
import { useText } from '../text';

/** Below a text that a wall ends: that this is a preview, and where the page itself lets its readers in. */
export function WallNote({ wall, original }: { wall: Wall; original: string }) {
  const t = useText();
  const { loginUrl } = wall;
  return (
    <aside class="wall" aria-label={t('reader_wallLabel')}>
      <p>{t('reader_wall')}</p>
      <p>
        <a href={loginUrl ?? original} rel="noreferrer">
          {loginUrl ? t('reader_wallLogin', new URL(loginUrl).hostname) : t('reader_original')}
        </a>
      </p>
    </aside>
  );
}
