import { GOOGLE_DOMAINS } from '../services/google-domains';
import type { InnerPlace, Mirror } from './mirror';

/** When the list was last gone through. */
export const MIRRORS_LOOKED_AT = '2026-11-24';

const ANY_PAGE = '^.*$';
/** Anything but the service's own first page. */
const ANY_PATH = '^https?://[^/]+/+[^/?#].*$';
const anyParameter = (names: string): string => `^.*[?&](?:${names})=.*$`;
const anyPathOr = (parameterName: string): string => `${ANY_PATH}|${anyParameter(parameterName)}`;
const parameter = (name: string): InnerPlace => ({ type: 'parameter', name });
const path = (form: RegExp, scheme: 'http' | 'https' = 'http'): InnerPlace => ({ type: 'path', form, scheme });

/** `/c/s/HOST/PATH` for https, `/c/HOST/PATH` for http; the letters say what kind of file it is, `wN` how wide an image. */
const AMP_CACHE: readonly InnerPlace[] = [
  path(/^\/+[a-z]{1,3}\/+(?:w\d+\/+)?s\/+(?<address>.*)$/is, 'https'),
  path(/^\/+[a-z]{1,3}\/+(?:w\d+\/+)?(?<address>.*)$/is),
  { type: 'amp-label' },
];

/**
 * Sources: for translate.goog, https://developers.google.com/search/docs/appearance/ad-network-and-translation;
 * for the AMP cache, https://developers.google.com/amp/cache/overview. The others do not document their addresses: they are from general knowledge, and
 * those of Yandex, Microsoft and Bing's AMP cache were compared with links in public repositories. Some of these services have closed
 * (Google's and Bing's caches, 12ft); they stay here because a line costs little and they may come back.
 *
 * What an address does not tell, so that the pattern matches and the inner address stays unknown: short links of archive.today (`/AbC12`),
 * Bing's cache, stored copies of Ghostarchive and Perma.
 */
export const MIRRORS: readonly Mirror[] = [
  { name: 'Google Translate', hosts: ['translate.goog'], pattern: ANY_PAGE, inner: [{ type: 'translate-goog' }] },
  {
    name: 'Google Translate',
    hosts: [...GOOGLE_DOMAINS.map((domain) => `translate.${domain}`), 'translate.googleusercontent.com'],
    pattern: anyParameter('u'),
    inner: [parameter('u')],
  },
  {
    name: 'Google AMP viewer',
    hosts: GOOGLE_DOMAINS,
    pattern: '^https?://[^/]+/+amp/.*$',
    inner: [path(/^\/+amp\/+s\/+(?<address>.*)$/is, 'https'), path(/^\/+amp\/+(?<address>.*)$/is)],
  },
  { name: 'AMP cache', hosts: ['cdn.ampproject.org'], pattern: ANY_PAGE, inner: AMP_CACHE },
  { name: 'Bing AMP cache', hosts: ['bing-amp.com'], pattern: ANY_PAGE, inner: AMP_CACHE },
  { name: 'Cloudflare AMP cache', hosts: ['amp.cloudflare.com'], pattern: ANY_PAGE, inner: AMP_CACHE },
  {
    name: 'Google cache',
    hosts: ['webcache.googleusercontent.com'],
    pattern: anyParameter('q'),
    inner: [{ type: 'parameter', name: 'q', cache: true }],
  },
  { name: 'Bing cache', hosts: ['cc.bingj.com'], pattern: ANY_PAGE, inner: [] },
  {
    name: 'Microsoft Translator',
    hosts: ['microsofttranslator.com', 'translatoruser.net', 'translatetheweb.com'],
    pattern: anyParameter('a'),
    inner: [parameter('a')],
  },
  {
    name: 'Wayback Machine',
    hosts: ['archive.org'],
    pattern: '^https?://[^/]+/+(?:web|save|http).*$',
    inner: [
      path(/^\/+web\/+(?:(?:\d{1,14}(?:[a-z]{2}_)?|\d*\*|timemap\/+[a-z]+)\/+)?(?<address>.*)$/is),
      path(/^\/+save\/+(?:_embed\/+)?(?<address>.*)$/is),
      path(/^\/+(?<address>http.*)$/is),
    ],
  },
  {
    name: 'archive.today',
    hosts: ['today', 'ph', 'is', 'li', 'vn', 'md', 'fo'].map((end) => `archive.${end}`),
    pattern: anyPathOr('url'),
    inner: [
      path(/^\/+o\/+[^/]+\/+(?<address>.*)$/is),
      path(/^\/+(?:(?:newest|oldest|timegate|timemap|\d{4,14}|\d{4}(?:[.-]\d+)+)\/+)?(?<address>.*)$/is),
      parameter('url'),
    ],
  },
  {
    name: 'Yandex Translate',
    hosts: ['ru', 'com', 'by', 'kz', 'ua', 'com.tr'].map((end) => `translate.yandex.${end}`),
    pattern: anyParameter('url'),
    inner: [parameter('url')],
  },
  {
    name: 'Yandex Turbo',
    hosts: ['turbopages.org'],
    pattern: ANY_PAGE,
    inner: [
      path(/^\/+proxy_u\/+[^/]+\/+(?<scheme>https?)\/+(?<address>.*)$/is),
      path(/^\/+(?:turbo\/+)?(?<address>[^/]+)\/+s(?<path>\/.*)$/is, 'https'),
    ],
  },
  {
    name: 'Yandex cache',
    hosts: ['yandexwebcache.net', 'yandexwebcache.org', 'hghltd.yandex.net'],
    pattern: anyParameter('url'),
    inner: [parameter('url')],
  },
  {
    name: 'Baidu Translate',
    hosts: ['fanyi.baidu.com'],
    pattern: anyParameter('query'),
    inner: [parameter('query')],
  },
  { name: 'Papago', hosts: ['papago.naver.net'], pattern: anyParameter('url'), inner: [parameter('url')] },
  {
    name: '12ft',
    hosts: ['12ft.io', '1ft.io'],
    pattern: anyPathOr('q'),
    inner: [path(/^\/+(?<address>.*)$/is), parameter('q')],
  },
  {
    name: 'RemovePaywall',
    hosts: ['removepaywall.com', 'removepaywalls.com'],
    pattern: anyPathOr('url'),
    inner: [parameter('url'), path(/^\/+(?<address>.*)$/is)],
  },
  {
    name: 'Jina Reader',
    hosts: ['r.jina.ai'],
    pattern: ANY_PATH,
    inner: [path(/^\/+(?<address>.*)$/is)],
  },
  {
    name: 'Ghostarchive',
    hosts: ['ghostarchive.org'],
    pattern: '^https?://[^/]+/+(?:archive|varchive)/.*$',
    inner: [],
  },
  { name: 'Perma', hosts: ['perma.cc'], pattern: '^https?://[^/]+/+[a-z0-9]+-[a-z0-9]+.*$', inner: [] },
];
