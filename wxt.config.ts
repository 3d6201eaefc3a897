import { defineConfig } from 'wxt';
import { packedLexicon } from './scripts/packed-lexicon.mjs';
import { pagePolicy } from './scripts/page-policy.mjs';
import { thirdParty } from './scripts/third-party.mjs';

/** The gecko id is needed by storage.sync in Firefox and must never change: it owns the readers' settings. */
const GECKO_ID = 'saring@saring.example';

const others = thirdParty();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // Every browser we run in preloads modules itself; the stand-in would be our only `fetch`.
  vite: () => ({
    plugins: [packedLexicon(), others.plugin],
    build: { modulePreload: { polyfill: false } },
    // Its other builds share the branches of the list's tree by constants, which our bundler writes out: 113 kB for 48.
    resolve: { alias: { tldts: 'tldts/dist/index.esm.min.js' } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Saring',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
    ],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command_reader__',
      },
      'clean-page': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_command_clean__',
      },
    },
    // While one develops, pages are loaded anew by a server, whose policy WXT writes.
    ...(command === 'build' ? { content_security_policy: { extension_pages: pagePolicy } } : {}),
    action: { default_title: '__MSG_actionTitle__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // The button opens the reader; the popup is set for a tab only once it is reading (or has failed to).
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) delete manifest.action.default_popup;
    },
    'build:done': (wxt) => others.write(wxt.config.outDir),
  },
});
