/**
 * One way in which a service's addresses name a thing. `path` is matched against path and query; what it catches
 * stands for `$1`, `$2` in the address for people (`page`) and in that of the player, where there is one. `{page}` in a
 * player's address stands for the first, encoded. A player takes nothing else of what a page wrote.
 */
export interface Form {
  path: RegExp;
  page: string;
  player?: string;
}

/** A service whose things stand in articles. */
export interface Service {
  name: string;
  /** Exactly these hosts; no other ends in them. */
  hosts: readonly string[];
  /** What a click does: film and sound play, the rest is shown. `post` is a narrow column, `sound` a low bar. */
  shape: 'film' | 'sound' | 'post' | 'page';
  /** The first that fits counts. Each `page` fits a form again, so that a kept article finds its player. */
  forms: readonly Form[];
  /** This parameter of a player's address holds the address of the thing itself. */
  inside?: string;
  /** The player refuses who doesn't say from where it is asked (https://support.google.com/youtube/answer/171780). */
  wantsReferrer?: true;
}

const youtube = {
  page: 'https://www.youtube.com/watch?v=$1',
  player: 'https://www.youtube-nocookie.com/embed/$1?autoplay=1&rel=0',
};
const vimeo = {
  page: 'https://vimeo.com/$1',
  player: 'https://player.vimeo.com/video/$1?dnt=1&autoplay=1',
};
const vimeoUnlisted = {
  page: 'https://vimeo.com/$1/$2',
  player: 'https://player.vimeo.com/video/$1?h=$2&dnt=1&autoplay=1',
};
const dailymotion = {
  page: 'https://www.dailymotion.com/video/$1',
  player: 'https://geo.dailymotion.com/player.html?video=$1',
};
const facebook = (page: string, kind: 'post' | 'video') => ({
  page,
  player: `https://www.facebook.com/plugins/${kind}.php?href={page}`,
});
const tiktok = { player: 'https://www.tiktok.com/player/v1/$2' };
const tiktokUnnamed = {
  page: 'https://www.tiktok.com/@i/video/$1',
  player: 'https://www.tiktok.com/player/v1/$1',
};
const place = {
  page: 'https://www.google.com/maps/search/?api=1&query=$1',
  player: 'https://www.google.com/maps?q=$1&output=embed',
};

/** The services, by name. Privacy: nocookie and do-not-track players where a service has them. */
export const SERVICES: readonly Service[] = [
  {
    name: 'Acast',
    hosts: ['embed.acast.com', 'shows.acast.com', 'play.acast.com'],
    shape: 'sound',
    forms: [
      {
        path: /^\/(?:s\/)?([\w-]+)\/(?:episodes\/)?([\w-]+)/,
        page: 'https://shows.acast.com/$1/episodes/$2',
        player: 'https://embed.acast.com/$1/$2',
      },
    ],
  },
  {
    name: 'Apple Podcasts',
    hosts: ['embed.podcasts.apple.com', 'podcasts.apple.com'],
    shape: 'sound',
    forms: [
      {
        path: /^\/([a-z]{2})\/podcast\/(?:[^/?#]+\/)?id(\d+)\?(?:.*&)?i=(\d+)/,
        page: 'https://podcasts.apple.com/$1/podcast/id$2?i=$3',
        player: 'https://embed.podcasts.apple.com/$1/podcast/id$2?i=$3',
      },
      {
        path: /^\/([a-z]{2})\/podcast\/(?:[^/?#]+\/)?id(\d+)/,
        page: 'https://podcasts.apple.com/$1/podcast/id$2',
        player: 'https://embed.podcasts.apple.com/$1/podcast/id$2',
      },
    ],
  },
  {
    name: 'Bluesky',
    hosts: ['bsky.app', 'embed.bsky.app'],
    shape: 'post',
    forms: [
      {
        path: /^\/(?:embed|profile)\/(did:[a-z]+:[\w.%-]+)\/(?:app\.bsky\.feed\.post|post)\/(\w+)/,
        page: 'https://bsky.app/profile/$1/post/$2',
        player: 'https://embed.bsky.app/embed/$1/app.bsky.feed.post/$2',
      },
      { path: /^\/profile\/([\w.-]+)\/post\/(\w+)/, page: 'https://bsky.app/profile/$1/post/$2' },
    ],
  },
  {
    name: 'Dailymotion',
    hosts: ['www.dailymotion.com', 'dailymotion.com', 'geo.dailymotion.com', 'dai.ly'],
    shape: 'film',
    forms: [
      { path: /^\/(?:embed\/)?video\/([a-z0-9]+)/i, ...dailymotion },
      { path: /^\/player(?:\/\w+)?\.html\?(?:.*&)?video=([a-z0-9]+)/i, ...dailymotion },
      { path: /^\/(x[a-z0-9]{5,})(?:[?/]|$)/, ...dailymotion },
    ],
  },
  {
    name: 'Datawrapper',
    hosts: ['datawrapper.dwcdn.net', 'datawrapper.dwcdn.de', 'www.datawrapper.de'],
    shape: 'page',
    forms: [
      {
        path: /^\/(?:_\/)?([A-Za-z0-9]{5})(?:[/?]|$)/,
        page: 'https://datawrapper.dwcdn.net/$1/',
        player: 'https://datawrapper.dwcdn.net/$1/',
      },
    ],
  },
  {
    name: 'DocumentCloud',
    hosts: ['www.documentcloud.org', 'embed.documentcloud.org'],
    shape: 'page',
    forms: [
      {
        path: /^\/documents\/(\d+(?:-[\w-]+)?)/,
        page: 'https://www.documentcloud.org/documents/$1/',
        player: 'https://embed.documentcloud.org/documents/$1/?embed=1',
      },
    ],
  },
  {
    name: 'Facebook',
    hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'facebook.com'],
    shape: 'post',
    inside: 'href',
    forms: [
      {
        path: /^\/([\w.-]+)\/videos\/(?:[^/?#]+\/)?(\d+)/,
        ...facebook('https://www.facebook.com/$1/videos/$2/', 'video'),
      },
      {
        path: /^\/([\w.-]+)\/posts\/(?:[^/?#]+\/)?(\w+)/,
        ...facebook('https://www.facebook.com/$1/posts/$2', 'post'),
      },
      {
        path: /^\/watch\/?\?(?:.*&)?v=(\d+)/,
        ...facebook('https://www.facebook.com/watch/?v=$1', 'video'),
      },
      { path: /^\/reel\/(\d+)/, ...facebook('https://www.facebook.com/reel/$1', 'video') },
      {
        path: /^\/(?:permalink|story)\.php\?(?=(?:.*&)?story_fbid=(\w+))(?:.*&)?id=(\d+)/,
        ...facebook('https://www.facebook.com/permalink.php?story_fbid=$1&id=$2', 'post'),
      },
      {
        path: /^\/photo(?:\.php|\/)?\?(?:.*&)?fbid=(\d+)/,
        ...facebook('https://www.facebook.com/photo.php?fbid=$1', 'post'),
      },
    ],
  },
  {
    name: 'Flourish',
    hosts: ['flo.uri.sh', 'public.flourish.studio', 'app.flourish.studio'],
    shape: 'page',
    forms: [
      {
        path: /^\/(visualisation|story)\/(\d+)/,
        page: 'https://public.flourish.studio/$1/$2/',
        player: 'https://flo.uri.sh/$1/$2/embed',
      },
    ],
  },
  {
    name: 'Google Maps',
    hosts: ['www.google.com', 'maps.google.com', 'google.com', 'www.google.co.id'],
    shape: 'page',
    forms: [
      {
        path: /^\/maps\/embed\?(?:.*&)?pb=[^&]*?!2d(-?\d+(?:\.\d+)?)!3d(-?\d+(?:\.\d+)?)/,
        page: 'https://www.google.com/maps/search/?api=1&query=$2,$1',
        player: 'https://www.google.com/maps?q=$2,$1&output=embed',
      },
      {
        path: /^\/maps\/d\/(?:u\/\d\/)?(?:embed|viewer|edit)\?(?:.*&)?mid=([\w.-]+)/,
        page: 'https://www.google.com/maps/d/viewer?mid=$1',
        player: 'https://www.google.com/maps/d/embed?mid=$1',
      },
      { path: /^\/maps\/search\/\?api=1&query=([^&]{1,200})$/, ...place },
      { path: /^\/maps\/embed\/v1\/(?:place|search)\?(?:.*&)?q=([^&]{1,200})/, ...place },
      { path: /^\/(?:maps\/?)?\?(?=.*output=(?:sv)?embed)(?:.*&)?q=([^&]{1,200})/, ...place },
    ],
  },
  {
    name: 'Infogram',
    hosts: ['infogram.com', 'e.infogram.com'],
    shape: 'page',
    forms: [
      {
        path: /^\/([\w-]{8,})(?:[?/]|$)/,
        page: 'https://infogram.com/$1',
        player: 'https://e.infogram.com/$1?src=embed',
      },
    ],
  },
  {
    name: 'Instagram',
    hosts: ['www.instagram.com', 'instagram.com'],
    shape: 'post',
    forms: [
      {
        path: /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/,
        page: 'https://www.instagram.com/$1/$2/',
        player: 'https://www.instagram.com/$1/$2/embed/captioned/',
      },
    ],
  },
  {
    name: 'OpenStreetMap',
    hosts: ['www.openstreetmap.org'],
    shape: 'page',
    forms: [
      {
        path: /^\/export\/embed\.html\?(?=(?:.*&)?bbox=([-\d.,%C]{7,120}))(?=(?:.*&)?marker=([-\d.,%C]{3,60}))/,
        page: 'https://www.openstreetmap.org/export/embed.html?bbox=$1&layer=mapnik&marker=$2',
        player: 'https://www.openstreetmap.org/export/embed.html?bbox=$1&layer=mapnik&marker=$2',
      },
      {
        path: /^\/export\/embed\.html\?(?:.*&)?bbox=([-\d.,%C]{7,120})/,
        page: 'https://www.openstreetmap.org/export/embed.html?bbox=$1&layer=mapnik',
        player: 'https://www.openstreetmap.org/export/embed.html?bbox=$1&layer=mapnik',
      },
    ],
  },
  {
    name: 'Reddit',
    hosts: ['www.reddit.com', 'embed.reddit.com', 'old.reddit.com', 'www.redditmedia.com'],
    shape: 'post',
    forms: [
      {
        path: /^\/r\/(\w+)\/comments\/(\w+)/,
        page: 'https://www.reddit.com/r/$1/comments/$2/',
        player: 'https://embed.reddit.com/r/$1/comments/$2/',
      },
    ],
  },
  {
    name: 'SoundCloud',
    hosts: ['soundcloud.com', 'w.soundcloud.com', 'api.soundcloud.com', 'm.soundcloud.com'],
    shape: 'sound',
    inside: 'url',
    forms: [
      {
        path: /^\/(tracks|playlists|users)\/(?:soundcloud(?::|%3A)\w+(?::|%3A))?(\d+)/,
        page: 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2F$1%2F$2',
        player: 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2F$1%2F$2',
      },
      {
        path: /^\/(?!player\b)([\w-]+)\/((?:sets\/)?[\w-]+)/,
        page: 'https://soundcloud.com/$1/$2',
        player: 'https://w.soundcloud.com/player/?url={page}',
      },
    ],
  },
  {
    name: 'Spotify',
    hosts: ['open.spotify.com', 'embed.spotify.com'],
    shape: 'sound',
    forms: [
      {
        path: /^\/(?:intl-[\w-]+\/)?(?:embed(?:-podcast)?\/)?(track|album|playlist|episode|show|artist)\/(\w+)/,
        page: 'https://open.spotify.com/$1/$2',
        player: 'https://open.spotify.com/embed/$1/$2',
      },
      {
        path: /^\/\?uri=spotify(?::|%3A)(track|album|playlist|episode|show|artist)(?::|%3A)(\w+)/i,
        page: 'https://open.spotify.com/$1/$2',
        player: 'https://open.spotify.com/embed/$1/$2',
      },
    ],
  },
  {
    name: 'Streamable',
    hosts: ['streamable.com'],
    shape: 'film',
    forms: [
      {
        path: /^\/(?:[eos]\/)?([a-z0-9]{5,})/,
        page: 'https://streamable.com/$1',
        player: 'https://streamable.com/e/$1',
      },
    ],
  },
  {
    name: 'Telegram',
    hosts: ['t.me', 'telegram.me'],
    shape: 'post',
    forms: [
      {
        path: /^\/(?:s\/)?(\w{4,32})\/(\d+)/,
        page: 'https://t.me/$1/$2',
        player: 'https://t.me/$1/$2?embed=1',
      },
    ],
  },
  {
    name: 'Threads',
    hosts: ['www.threads.net', 'www.threads.com'],
    shape: 'post',
    forms: [
      {
        path: /^\/@([\w.]+)\/post\/([\w-]+)/,
        page: 'https://www.threads.com/@$1/post/$2',
        player: 'https://www.threads.com/@$1/post/$2/embed',
      },
    ],
  },
  {
    name: 'TikTok',
    hosts: ['www.tiktok.com', 'm.tiktok.com'],
    shape: 'post',
    forms: [
      {
        path: /^\/@([\w.-]+)\/(?:video|photo)\/(\d+)/,
        page: 'https://www.tiktok.com/@$1/video/$2',
        ...tiktok,
      },
      { path: /^\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)/, ...tiktokUnnamed },
    ],
  },
  {
    name: 'Vidio',
    hosts: ['www.vidio.com'],
    shape: 'film',
    forms: [
      {
        path: /^\/(?:embed|watch)\/(\d+(?:-[\w-]+)?)/,
        page: 'https://www.vidio.com/watch/$1',
        player: 'https://www.vidio.com/embed/$1',
      },
    ],
  },
  {
    name: 'Vimeo',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    shape: 'film',
    forms: [
      { path: /^\/video\/(\d+)\?(?:.*&)?h=([\da-f]{6,})/, ...vimeoUnlisted },
      { path: /^\/(\d+)\/([\da-f]{6,})/, ...vimeoUnlisted },
      { path: /^\/(?:video\/)?(\d+)/, ...vimeo },
    ],
  },
  {
    name: 'X',
    hosts: [
      'x.com',
      'www.x.com',
      'twitter.com',
      'www.twitter.com',
      'mobile.twitter.com',
      'platform.twitter.com',
    ],
    shape: 'post',
    forms: [
      {
        path: /^\/(\w{1,15})\/status(?:es)?\/(\d+)/,
        page: 'https://x.com/$1/status/$2',
        player: 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=$2',
      },
      {
        path: /^\/embed\/Tweet\.html\?(?:.*&)?id=(\d+)/,
        page: 'https://x.com/i/status/$1',
        player: 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=$1',
      },
    ],
  },
  {
    name: 'YouTube',
    hosts: [
      'www.youtube.com',
      'youtube.com',
      'm.youtube.com',
      'www.youtube-nocookie.com',
      'youtube-nocookie.com',
    ],
    shape: 'film',
    wantsReferrer: true,
    forms: [
      {
        path: /^\/(?:embed\/videoseries|playlist)\?(?:.*&)?list=([\w-]{10,})/,
        page: 'https://www.youtube.com/playlist?list=$1',
        player: 'https://www.youtube-nocookie.com/embed/videoseries?list=$1&autoplay=1&rel=0',
      },
      {
        path: /^\/embed\/live_stream\?(?:.*&)?channel=([\w-]{10,})/,
        page: 'https://www.youtube.com/embed/live_stream?channel=$1',
        player: 'https://www.youtube-nocookie.com/embed/live_stream?channel=$1&autoplay=1',
      },
      { path: /^\/(?:embed|v|e|shorts|live)\/([\w-]{11})(?![\w-])/, ...youtube },
      { path: /^\/watch\/?\?(?:.*&)?v=([\w-]{11})(?![\w-])/, ...youtube },
    ],
  },
  {
    name: 'YouTube',
    hosts: ['youtu.be'],
    shape: 'film',
    wantsReferrer: true,
    forms: [{ path: /^\/([\w-]{11})(?:[?/&]|$)/, ...youtube }],
  },
];
