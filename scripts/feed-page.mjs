/** A page with one finder for the feed at `src`. */
export const feedPage = ({ src, timeZone }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Feed</title>
    <style>
      body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 0 auto; max-width: 60rem; padding: 1rem; }
    </style>
    <script type="module" src="/dist/cdn/all.js"></script>
  </head>
  <body>
    <h1>${escape(src)}</h1>
    <peer-group-finder src="${escape(src)}"${timeZone ? ` time-zone="${escape(timeZone)}"` : ''}>
      <p>The finder needs JavaScript. <a href="${escape(src)}">The feed itself</a></p>
    </peer-group-finder>
  </body>
</html>
`;

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
