import { describe, expect, it } from 'vitest';
import { sources } from './sources';

/** The ways markup gets into a document. `DOMParser` and `template` only read; what they make is put in by one of these. */
const DOORS =
  /\.(innerHTML|outerHTML)\s*\+?=[^=]|insertAdjacentHTML|document\.write|setHTML|createContextualFragment|dangerouslySetInnerHTML|srcdoc\s*=|\beval\(|new Function/;
/** Files that may: the body, and the frame whose document is a constant of ours. */
const DOORKEEPERS = ['components/reader/ArticleBody.tsx', 'utils/page/surface/frame-document.ts'];

const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('HTML', () => {
  it('enters a document in one place only', () => {
    const others = sources().filter(
      ({ path, text }) => DOORS.test(code(text)) && !DOORKEEPERS.includes(path),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('is parsed from SafeHtml only where it is shown', () => {
    const parsers = sources().filter(
      ({ path, text }) => /parseFromString\(/.test(code(text)) && !path.startsWith('utils/article/'),
    );
    expect(parsers.map(({ path }) => path)).toEqual(['components/reader/ArticleBody.tsx']);
  });

  it('is called safe in one place only', () => {
    const makers = sources().filter(({ text }) => /\bas (unknown as )?SafeHtml\b/.test(code(text)));
    expect(makers).not.toEqual([]);
    for (const { path } of makers) expect(path).toMatch(/^utils\/article\/sanitize\b/);
  });
});
