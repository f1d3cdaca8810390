import { icon } from './icon.js';

export const placeIcon = /* @__PURE__ */ icon(
  'M12 21s-7-6.2-7-11a7 7 0 0 1 14 0c0 4.8-7 11-7 11zM14.5 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
);
export const videoIcon = /* @__PURE__ */ icon(
  'M5 6h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM15 10l6-3v10l-6-3z',
);
export const removeIcon = /* @__PURE__ */ icon('M6 6l12 12M18 6 6 18');
