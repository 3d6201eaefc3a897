import { describe, expect, it } from 'vitest';
import { embedAt } from '../../../utils/article/embeds/embed';
import { SERVICES } from '../../../utils/article/embeds/services';

/** What a page may write, the public address, and the player's. */
const known: [string, string, string, string | undefined][] = [
  [
    '//www.youtube.com/embed/k4pal_pagi0?si=abc&utm=1',
    'YouTube',
    'https://www.youtube.com/watch?v=k4pal_pagi0',
    'https://www.youtube-nocookie.com/embed/k4pal_pagi0?autoplay=1&rel=0',
  ],
  [
    'https://youtu.be/k4pal_pagi0?t=4',
    'YouTube',
    'https://www.youtube.com/watch?v=k4pal_pagi0',
    'https://www.youtube-nocookie.com/embed/k4pal_pagi0?autoplay=1&rel=0',
  ],
  [
    'http://www.youtube.com/v/k4pal_pagi0&hl=en',
    'YouTube',
    'https://www.youtube.com/watch?v=k4pal_pagi0',
    'https://www.youtube-nocookie.com/embed/k4pal_pagi0?autoplay=1&rel=0',
  ],
  [
    'https://player.vimeo.com/video/123456?h=abcdef1234',
    'Vimeo',
    'https://vimeo.com/123456/abcdef1234',
    'https://player.vimeo.com/video/123456?h=abcdef1234&dnt=1&autoplay=1',
  ],
  [
    'https://twitter.com/sekarw/status/123?ref_src=x',
    'X',
    'https://x.com/sekarw/status/123',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123',
  ],
  [
    'https://www.instagram.com/reel/Cabc_-1/?utm=1',
    'Instagram',
    'https://www.instagram.com/reel/Cabc_-1/',
    'https://www.instagram.com/reel/Cabc_-1/embed/captioned/',
  ],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fpasar.pagi%2Fposts%2F987&width=500',
    'Facebook',
    'https://www.facebook.com/pasar.pagi/posts/987',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fpasar.pagi%2Fposts%2F987',
  ],
  [
    'https://www.tiktok.com/@pasar.pagi/video/7001',
    'TikTok',
    'https://www.tiktok.com/@pasar.pagi/video/7001',
    'https://www.tiktok.com/player/v1/7001',
  ],
  [
    'https://open.spotify.com/embed/episode/3abc?theme=0',
    'Spotify',
    'https://open.spotify.com/episode/3abc',
    'https://open.spotify.com/embed/episode/3abc',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/42&color=f50',
    'SoundCloud',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F42',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F42',
  ],
  [
    'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3966!2d106.82!3d-6.17!2m3',
    'Google Maps',
    'https://www.google.com/maps/search/?api=1&query=-6.17,106.82',
    'https://www.google.com/maps?q=-6.17,106.82&output=embed',
  ],
  [
    'https://www.openstreetmap.org/export/embed.html?bbox=1.1,2.2,3.3,4.4&layer=x',
    'OpenStreetMap',
    'https://www.openstreetmap.org/export/embed.html?bbox=1.1,2.2,3.3,4.4&layer=mapnik',
    'https://www.openstreetmap.org/export/embed.html?bbox=1.1,2.2,3.3,4.4&layer=mapnik',
  ],
  [
    'https://datawrapper.dwcdn.net/aB3dE/12/',
    'Datawrapper',
    'https://datawrapper.dwcdn.net/aB3dE/',
    'https://datawrapper.dwcdn.net/aB3dE/',
  ],
  [
    'https://bsky.app/profile/sekar.example/post/3kabc',
    'Bluesky',
    'https://bsky.app/profile/sekar.example/post/3kabc',
    undefined,
  ],
];

describe('an address of a known service', () => {
  it.each(known)('%s is known, and its player is of our own making', (address, service, page, player) => {
    expect(embedAt(address)).toMatchObject({ service, page });
    expect(embedAt(address)?.player).toBe(player);
    // A kept article has the public address alone, and finds the player by it.
    expect(embedAt(page)).toMatchObject({ page });
    expect(embedAt(page)?.player).toBe(player);
  });

  it.each([
    'https://www.youtube.com.evil.example/embed/k4pal_pagi0',
    'https://evil.example/www.youtube.com/embed/k4pal_pagi0',
    'https://notyoutube.com/embed/k4pal_pagi0',
    'https://user@www.youtube.com/embed/k4pal_pagi0',
    'https://www.youtube.com:8443/embed/k4pal_pagi0',
    'javascript:alert(1)//www.youtube.com/embed/k4pal_pagi0',
    'https://www.youtube.com/embed/short',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2Fa%2Fposts%2F1',
    'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fpasar',
    'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fpasar',
    '/embed/k4pal_pagi0',
    '',
  ])('%s is not one', (address) => {
    expect(embedAt(address)).toBeUndefined();
  });

  it('leads to hosts of the service alone, whoever wrote it', () => {
    const players = SERVICES.flatMap(({ forms }) =>
      forms.flatMap(({ page, player }) => [page, player ?? page]),
    );
    for (const address of players) expect(address).toMatch(/^https:\/\/[\w.-]+\.[a-z]+\/(?:.*)$/);
  });
});
