import type { Alternative } from '../../utils/article/types';
import { useText } from '../text';

const NAMES = { canonical: 'reader_full', print: 'reader_print', amp: 'reader_amp' } as const;

interface AlternativesProps {
  alternatives: readonly Alternative[];
  /** The reader's own language and direction: these are our words, amid those of the article. */
  language: string;
  uiDir: 'ltr' | 'rtl';
}

/** Where a better source of the text may be, each with the host it leads to; nothing opens by itself. */
export function Alternatives({ alternatives, language, uiDir }: AlternativesProps) {
  const t = useText();
  return (
    <p class="alternatives" lang={language} dir={uiDir}>
      {alternatives.map(({ kind, url }) => (
        <span key={url}>
          <a href={url} rel="noreferrer">
            {t(NAMES[kind])}
          </a>{' '}
          <bdi class="host">{new URL(url).hostname}</bdi>
        </span>
      ))}
    </p>
  );
}
