// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { metadataOf } from './page';

describe('who signs a Korean story', () => {
  const head = '<title>강 위의 시장이 하류로 옮긴다</title>';
  const of = (top: string, after = '') =>
    metadataOf(head, `<h1>강 위의 시장이 하류로 옮긴다</h1>${top}`, { html: 'lang="ko"', after }).byline;

  it.each([
    ['at the end', '', '<div>한서윤 기자 han@kabar.example</div>', ['한서윤']],
    ['with a post', '', '<p>한서윤 선임기자</p>', ['한서윤']],
    ['in brackets', '<p>[서울=뉴스 한서윤 기자] 시장이 하류로 옮긴다.</p>', '', ['한서윤']],
    [
      'at the beginning',
      '<p>(강릉=통신) 한서윤 이도현 기자 = 시장이 하류로 옮긴다.</p>',
      '',
      ['한서윤', '이도현'],
    ],
    ['elsewhere', '', '<aside><p>한서윤 기자</p></aside>', []],
    ['not at all', '<p>한서윤 기자는 어제 강에서 돌아왔다.</p>', '', []],
  ])('%s', (_, top, after, byline) => {
    expect(of(top, after)).toEqual(byline);
  });
});
