import type { MissingPart } from '../../utils/article/types';
import type { MessageKey } from '../../utils/text';
import { useText } from '../text';

const sentences = {
  failed: 'reader_missingFailed',
  forbidden: 'reader_missingForbidden',
  'too-large': 'reader_missingTooLarge',
  other: 'reader_missingOther',
  limit: 'reader_missingLimit',
  'sign-in': 'reader_missingSignIn',
} satisfies Record<Exclude<MissingPart['why'], 'coming'>, MessageKey>;

/** In the place of a page that isn't here: why, a second try where one may help, and the way to the page itself. */
export function MissingPage({ part, onRetry }: { part: MissingPart; onRetry(part: MissingPart): void }) {
  const t = useText();
  const { number, url, why } = part;
  if (why === 'coming') return null;
  return (
    <div class="missing">
      <p>{t(sentences[why], String(number))}</p>
      <p class="ways">
        {why === 'failed' && (
          <button type="button" class="quiet" onClick={() => onRetry(part)}>
            {t('reader_tryAgain')}
          </button>
        )}
        <a href={url} rel="noreferrer">
          {t('reader_openPage', String(number))}
        </a>
      </p>
    </div>
  );
}
