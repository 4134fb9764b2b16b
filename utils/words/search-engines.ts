import { GOOGLE_DOMAINS } from '../services/google-domains';

/** A search engine, or a large site's own search. */
export interface SearchEngine {
  readonly name: string;
  /** These hosts and all below them. */
  readonly hosts: readonly string[];
  /** Names of the parameters, in the query or in the fragment, that hold what is searched for. */
  readonly parameters: readonly string[];
}

/** When the list was last gone through. */
export const SEARCH_ENGINES_LOOKED_AT = '2026-11-24';

/**
 * From general knowledge of their addresses: none of these services documents the address of its own search page.
 * Not here, because the address does not hold what was searched for, or not in a parameter: Startpage's default (it sends a form), Tumblr
 * and Giphy (in the path), and every chat service.
 */
export const SEARCH_ENGINES: readonly SearchEngine[] = [
  { name: 'Google', hosts: GOOGLE_DOMAINS, parameters: ['q', 'oq', 'as_q', 'as_epq', 'as_oq'] },
  { name: 'Bing', hosts: ['bing.com'], parameters: ['q'] },
  { name: 'DuckDuckGo', hosts: ['duckduckgo.com', 'duck.com', 'ddg.gg'], parameters: ['q'] },
  { name: 'Yahoo', hosts: ['search.yahoo.com', 'search.yahoo.co.jp'], parameters: ['p'] },
  {
    name: 'Yandex',
    hosts: ['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.uz', 'yandex.com.tr', 'ya.ru'],
    parameters: ['text'],
  },
  { name: 'Baidu', hosts: ['baidu.com'], parameters: ['wd', 'word'] },
  { name: 'Sogou', hosts: ['sogou.com'], parameters: ['query', 'keyword'] },
  { name: '360 Search', hosts: ['so.com'], parameters: ['q'] },
  { name: 'Naver', hosts: ['search.naver.com'], parameters: ['query'] },
  { name: 'Daum', hosts: ['search.daum.net'], parameters: ['q'] },
  { name: 'Seznam', hosts: ['search.seznam.cz'], parameters: ['q'] },
  { name: 'Ecosia', hosts: ['ecosia.org'], parameters: ['q'] },
  { name: 'Startpage', hosts: ['startpage.com'], parameters: ['query', 'q'] },
  { name: 'Brave Search', hosts: ['search.brave.com'], parameters: ['q'] },
  { name: 'Qwant', hosts: ['qwant.com'], parameters: ['q'] },
  { name: 'Mojeek', hosts: ['mojeek.com'], parameters: ['q'] },
  { name: 'Swisscows', hosts: ['swisscows.com'], parameters: ['query'] },
  { name: 'Kagi', hosts: ['kagi.com'], parameters: ['q'] },
  { name: 'AOL', hosts: ['search.aol.com'], parameters: ['q'] },
  { name: 'Ask', hosts: ['ask.com'], parameters: ['q'] },
  { name: 'Wikipedia', hosts: ['wikipedia.org'], parameters: ['search'] },
  { name: 'YouTube', hosts: ['youtube.com'], parameters: ['search_query', 'q'] },
  { name: 'Reddit', hosts: ['reddit.com'], parameters: ['q'] },
  { name: 'X', hosts: ['x.com', 'twitter.com'], parameters: ['q'] },
  { name: 'TikTok', hosts: ['tiktok.com'], parameters: ['q'] },
  { name: 'Pinterest', hosts: ['pinterest.com'], parameters: ['q'] },
  { name: 'Vimeo', hosts: ['vimeo.com'], parameters: ['q'] },
  { name: 'Imgur', hosts: ['imgur.com'], parameters: ['q'] },
  { name: 'Flickr', hosts: ['flickr.com'], parameters: ['text'] },
  { name: 'DeviantArt', hosts: ['deviantart.com'], parameters: ['q'] },
  {
    name: 'Amazon',
    hosts: [
      'amazon.com',
      'amazon.ca',
      'amazon.com.mx',
      'amazon.com.br',
      'amazon.co.uk',
      'amazon.ie',
      'amazon.de',
      'amazon.fr',
      'amazon.it',
      'amazon.es',
      'amazon.nl',
      'amazon.com.be',
      'amazon.se',
      'amazon.pl',
      'amazon.com.tr',
      'amazon.ae',
      'amazon.sa',
      'amazon.eg',
      'amazon.in',
      'amazon.co.jp',
      'amazon.sg',
      'amazon.com.au',
      'amazon.co.za',
    ],
    parameters: ['k', 'field-keywords'],
  },
  {
    name: 'eBay',
    hosts: ['ebay.com', 'ebay.co.uk', 'ebay.de', 'ebay.fr', 'ebay.it', 'ebay.es', 'ebay.ca', 'ebay.com.au'],
    parameters: ['_nkw'],
  },
];

const BY_HOST: ReadonlyMap<string, SearchEngine> = new Map(
  SEARCH_ENGINES.flatMap((engine) => engine.hosts.map((host) => [host, engine] as const)),
);

export const SEARCH_HOSTS: readonly string[] = [...BY_HOST.keys()];

/** The engine that a host belongs to, subdomains included. */
export function searchEngineOf(host: string): SearchEngine | null {
  for (let rest = host; rest !== ''; rest = rest.slice(rest.indexOf('.') + 1)) {
    const engine = BY_HOST.get(rest);
    if (engine !== undefined) return engine;
    if (!rest.includes('.')) break;
  }
  return null;
}
