const ATTRIBUTE = /(\bfrom\s*["'][^"'\n]+\.json["'])\s*with\s*\{\s*type:\s*["']json["']\s*\}/g;

const asModule = (path, query) => path.endsWith('.json') && 'module' in query;

/** Lets `import x from './x.json' with {type: 'json'}` run in engines that know no JSON modules. */
export function jsonModules() {
  return {
    name: 'json-modules',
    transform({ path, query, body }) {
      if (/\.[mc]?[jt]s$/.test(path)) return { body: body.replace(ATTRIBUTE, '$1') };
      if (asModule(path, query)) return { body: `export default ${body}` };
    },
    transformImport({ source }) {
      if (source.endsWith('.json')) return `${source}?module`;
    },
    resolveMimeType({ path, query }) {
      if (asModule(path, query)) return 'js';
    },
  };
}

/** The test command `cdp`: sends one Chrome DevTools Protocol message for the page. Chromium only. */
export function cdpPlugin() {
  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return;
      // Never detached: emulation would end with it.
      const client = await session.browser.getPage(session.id).createCDPSession();
      return (await client.send(payload.method, payload.params ?? {})) ?? {};
    },
  };
}
