import { icon } from './icon.js';

export const phoneIcon = /* @__PURE__ */ icon(
  'M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
);
export const dangerIcon = /* @__PURE__ */ icon('M12 3 2.5 20h19zM12 10v4M12 17v.01');
export const talkIcon = /* @__PURE__ */ icon('M4 5h16v11H9l-5 4z');
export const peopleIcon = /* @__PURE__ */ icon(
  'M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM2.5 20c0-4 2.5-6 6.5-6s6.5 2 6.5 6M16 4.8a3.5 3.5 0 0 1 0 6.4M18.5 14.6c2 .8 3 2.6 3 5.4',
);
