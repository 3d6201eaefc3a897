// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mediaHosts } from '../../../utils/article/media-hosts';

describe('the hosts of an article’s pictures', () => {
  it('are those of its lead, pictures, films and posters, once each', () => {
    const body = `<figure><img src="https://a.example/1.jpg" srcset="https://b.example/1.jpg 400w, https://b.example/2.jpg 800w"></figure>
      <video src="http://c.example:8080/film.mp4" poster="https://d.example/poster.jpg"></video><img src="https://a.example/2.jpg">`;
    expect(mediaHosts({ body, leadImage: { src: 'https://lead.example/foto.jpg' } })).toEqual([
      'https://lead.example',
      'https://a.example',
      'https://b.example',
      'http://c.example:8080',
      'https://d.example',
    ]);
  });

  it('name nothing that a text only speaks of, nothing that would end a policy, and no address in brackets', () => {
    const body = `<p>src="https://jahat.example/x"</p><img src="data:image/png;base64,AA"><img src="/lokal.jpg">
      <img src="https://x.example;script-src/1.jpg"><img src="http://[::1]/1.jpg">`;
    expect(mediaHosts({ body })).toEqual([]);
  });
});
