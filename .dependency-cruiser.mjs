const PURE_CORE = '^utils/(?!platform/)(?!.*-service[.]tsx?$)';

/**
 * One direction: entrypoints → wired → components and services → platform; everything → its own pure core. A *service* is a file
 * whose name ends in `-service.ts`, in the folder of its noun: it carries out what the pure core beside it decided, and it may know the shapes of
 * `utils/platform`, which the entrypoints hand to it. Every other file in `utils` outside `utils/platform` is pure core.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one idea in two places. Types may point both ways: they are gone when the code runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that cannot be found would also slip past every rule below.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.]css$|^virtual:' },
    },
    {
      name: 'utils-stand-alone',
      comment: 'The domain knows nothing of the views and pages that show it.',
      severity: 'error',
      from: { path: '^utils/' },
      to: { path: '^(components|wired|entrypoints|viewer|scripts|tests)/' },
    },
    {
      name: 'pure-core-is-pure',
      comment:
        'A pure core gets time, randomness and the browser as arguments, so it never names the platform or a service. Give the file that needs ' +
        'them a name ending in -service.ts; the types that a core needs of a service belong in a core file.',
      severity: 'error',
      from: { path: PURE_CORE },
      to: { path: ['^utils/platform/', '-service[.]tsx?$'] },
    },
    {
      name: 'services-know-only-the-shape-of-the-platform',
      comment:
        'A service imports the types of utils/platform and is handed the things themselves, so that its tests hand it others.',
      severity: 'error',
      from: { path: '^utils/(?!platform/).*-service[.]tsx?$' },
      to: { path: '^utils/platform/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'platform-is-the-lowest',
      comment: 'An adapter may use pure functions and types, but never the services that stand on it.',
      severity: 'error',
      from: { path: '^utils/platform/' },
      to: { path: '-service[.]tsx?$' },
    },
    {
      name: 'only-the-platform-names-the-browser',
      comment: 'browser.* and IndexedDB have one door each, in utils/platform.',
      severity: 'error',
      from: { path: '^(entrypoints|wired|viewer|components|utils)/', pathNot: '^utils/platform/' },
      to: {
        path: [
          '(^|/)wxt/dist/browser[.]',
          '^wxt/browser$',
          '(^|/)@wxt-dev/browser/',
          '(^|/)webextension-polyfill/',
          '(^|/)idb/',
        ],
      },
    },
    {
      name: 'components-only-show',
      comment:
        'A view has props in and callbacks out: no platform, no service, no browser, no entrypoint. Types of anything in utils are welcome.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: ['^utils/platform/', '^utils/.*-service[.]tsx?$', '^(wired|entrypoints|viewer|scripts|tests)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-stand-on-preact-alone',
      comment: 'The only packages that a view may use are those of Preact.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/preact/' },
    },
    {
      name: 'wired-stands-below-the-entrypoints',
      comment:
        'What several pages share and the platform is wired to, as the way to unlock: it knows none of the pages.',
      severity: 'error',
      from: { path: '^wired/' },
      to: { path: '^(entrypoints|viewer|scripts|tests)/' },
    },
    {
      name: 'the-viewer-stands-alone',
      comment:
        'The viewer is a page of no extension: it shows the same views from the same pure cores, and finds neither platform nor background.',
      severity: 'error',
      from: { path: '^viewer/' },
      to: {
        path: ['^(utils/platform|entrypoints|wired|tests)/', '-service[.]tsx?$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'entrypoints-are-the-top',
      comment: 'Entrypoints wire and mount; whatever two of them share belongs below them.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)' },
      to: { path: '^(entrypoints|scripts|tests)/', pathNot: '^entrypoints/$1(/|[.])' },
    },
    {
      name: 'no-builtins-in-the-product',
      comment: 'The product runs in a browser.',
      severity: 'error',
      from: { path: '^(entrypoints|wired|viewer|components|utils)/', pathNot: '^viewer/build/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    // The one parser of the tool that reads our types: TypeScript 7 has no compiler API for it to use.
    parser: 'swc',
    // The paths stand here; the resolver would read them from the root, one folder too high, if it came through `extends`.
    tsConfig: { fileName: '.wxt/tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.d.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
