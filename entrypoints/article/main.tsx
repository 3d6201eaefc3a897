import '../../components/reader/reader.css';
import '../../components/reader/article.css';
import '../../components/reader/around.css';
import '../../components/reader/parts.css';
import '../../components/reader/medium.css';
import '../../components/reader/media/media.css';
import '../../components/settings/settings.css';
import './page.css';
import { ArticleGone } from '../../components/ArticleGone';
import { fileWords } from '../../components/file-words';
import { mountPage } from '../../components/mount-page';
import { answerInOwnTab, askBackground } from '../../utils/messaging';
import { type KeptArticle, keptArticle } from '../../utils/own-tab';
import { watchSystemTheme } from '../../utils/page/theme';
import { parseOnly } from '../../utils/parse-only';
import { articleFile } from '../../utils/save/article-file';
import { text } from '../../utils/text';
import { keptSource } from './kept-source';
import { originalOf } from './original';
import { showArticle } from './show';

parseOnly(window);
const asked = new URLSearchParams(location.search);
const id = asked.get('id') ?? '';
const kept = await keptArticle(id).catch((error) => {
  console.warn('Saring: the article could not be looked up.', error);
  return null;
});
if (kept) await show(kept);
else await tellGone('gone', asked.get('of') ?? '');

async function show(article: KeptArticle): Promise<void> {
  const original = originalOf(id, article.from);
  const source = keptSource(id, article, original);
  if (!source) return tellGone('broken', original.url);
  const mount = document.getElementById('root') as HTMLElement;
  const reader = await showArticle(mount, source, original);
  if (article.why !== 'asked')
    reader.tell(text(article.why === 'fought' ? 'article_fought' : 'article_shut'));
  answerInOwnTab({
    state: () => ({ state: 'reading' }),
    // Answered first: the tab that asks is told, and then this one goes.
    close: () => void original.goBack().catch((error: Error) => reader.tell(error.message)),
    async file() {
      await source.settled();
      const shown = source.shown()?.article;
      return shown
        ? { ok: true, file: articleFile(shown, fileWords(shown)) }
        : { ok: false, reason: 'empty' };
    },
  });
  await askBackground('ownTabShows');
}

async function tellGone(what: 'gone' | 'broken', original: string): Promise<void> {
  document.title = text(what === 'gone' ? 'article_gone' : 'article_broken');
  let draw: (() => void) | undefined;
  const system = watchSystemTheme(window, () => draw?.());
  draw = await mountPage(({ settings: { theme } }) => (
    <ArticleGone what={what} original={original} theme={theme === 'auto' ? system.now() : theme} />
  ));
}
