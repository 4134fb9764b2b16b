import { GOOGLE_DOMAINS } from '../services/google-domains';
import type { SafeService } from './safe-search';

const LOOKED_AT = '2026-11-24';

/** What Google names for networks that add the header: https://support.google.com/a/answer/6214622. */
const YOUTUBE_HOSTS = ['youtube.com', 'youtube-nocookie.com', 'youtubei.googleapis.com', 'youtube.googleapis.com'];
const YOUTUBE_SOURCE =
  'https://support.google.com/a/answer/6214622 documents the header, for networks. Chromium sends it itself for its policy ForceYouTubeRestrict. ' +
  'An open-source browser for iOS reports that YouTube did not heed it when sent by a client: try it before promising it.';

/**
 * Services whose filter an address or a header holds on. The pages of Chromium and DuckDuckGo were read in stored copies; the rest is from general knowledge or from
 * what an open-source browser for iOS says in its code that it tried. None was tried here against the service itself.
 *
 * Left out, because their setting is a cookie and nothing in the address overrides it: Ecosia, Startpage (whose searches are also sent as forms), Reddit,
 * Vimeo, Dailymotion, Flickr, Imgur. Left out, because it is only known to work by changing the name service (DNS): Pixabay, and Yandex, whose parameter
 * `fyandex=1` is reported to empty ordinary searches and to leave adult ones (an open-source browser for iOS, 2026). Not needed: Naver and Daum filter for everyone who is not
 * signed in. Baidu, Sogou and 360 Search have no setting.
 */
export const SAFE_SERVICES: readonly SafeService[] = [
  {
    id: 'google',
    name: 'Google Search',
    hosts: GOOGLE_DOMAINS,
    // Web, pictures, videos and news all stand under /search. Maps, Mail, Books and the rest do not.
    mechanism: { type: 'parameter', name: 'safe', value: 'active', pathPattern: '/+search/?(?:[?#].*)?$' },
    source:
      'https://www.chromium.org/developers/design-documents/safesearch/ (what Chromium does for its policy ForceGoogleSafeSearch)',
    lookedAt: LOOKED_AT,
  },
  {
    id: 'bing',
    name: 'Bing',
    hosts: ['bing.com'],
    mechanism: {
      type: 'parameter',
      name: 'adlt',
      value: 'strict',
      pathPattern: '/+(?:search|images|videos|news|shop)(?:[/?#].*)?$',
    },
    source: 'general knowledge; the filter rules of several network products add it',
    lookedAt: LOOKED_AT,
  },
  {
    id: 'duckduckgo',
    name: 'DuckDuckGo',
    hosts: ['duckduckgo.com'],
    // Only searches move, so that settings and mail stay where their cookies are. Its pages without scripts (/html, /lite) are reported not to filter anywhere.
    mechanism: {
      type: 'host',
      to: 'safe.duckduckgo.com',
      pathPattern: '/+(?:(?:html|lite)/?)?\\?(?:[^#]*&)?q=.*$',
    },
    source: 'https://duck.co/help/features/safe-search',
    lookedAt: LOOKED_AT,
  },
  {
    id: 'yahoo',
    name: 'Yahoo Search',
    hosts: ['search.yahoo.com'],
    mechanism: {
      type: 'parameter',
      name: 'vm',
      value: 'r',
      pathPattern: '/+(?:[^?#]*/)?(?:search|images|video|news)(?:[/;?#].*)?$',
    },
    source: 'general knowledge; the filter rules of several network products add it',
    lookedAt: LOOKED_AT,
  },
  {
    id: 'yahoo-japan',
    name: 'Yahoo! JAPAN',
    hosts: ['search.yahoo.co.jp'],
    mechanism: { type: 'parameter', name: 'vm', value: 'r', pathPattern: '/+(?:[^?#]*/)?search(?:[/;?#].*)?$' },
    source:
      'not documented; the authors of an open-source browser for iOS report having compared results with and without it (2026)',
    lookedAt: LOOKED_AT,
  },
  {
    id: 'brave',
    name: 'Brave Search',
    hosts: ['search.brave.com'],
    mechanism: {
      type: 'parameter',
      name: 'safesearch',
      value: 'strict',
      pathPattern: '/+(?:search|images|videos|news)(?:[/?#].*)?$',
    },
    source: 'not documented for its pages, only for its API; an open-source browser for iOS relies on it (2026)',
    lookedAt: LOOKED_AT,
  },
  {
    id: 'qwant',
    name: 'Qwant',
    hosts: ['qwant.com'],
    mechanism: { type: 'parameter', name: 's', value: '2', pathPattern: '/+(?:search/?)?\\?(?:[^#]*&)?q=.*$' },
    source:
      'not documented; the authors of an open-source browser for iOS report that its own Strict switch writes it (2026)',
    lookedAt: LOOKED_AT,
  },
  {
    id: 'youtube-moderate',
    name: { key: 'safeSearch.youtubeModerate' },
    hosts: YOUTUBE_HOSTS,
    mechanism: { type: 'header', name: 'YouTube-Restrict', value: 'Moderate' },
    source: YOUTUBE_SOURCE,
    lookedAt: LOOKED_AT,
  },
  {
    id: 'youtube-strict',
    name: { key: 'safeSearch.youtubeStrict' },
    hosts: YOUTUBE_HOSTS,
    mechanism: { type: 'header', name: 'YouTube-Restrict', value: 'Strict' },
    source: YOUTUBE_SOURCE,
    lookedAt: LOOKED_AT,
  },
];
