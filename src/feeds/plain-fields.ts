import type { Access, Fit, Group, Join, Links, Notes, Place } from '../model/group.js';
import * as take from './plain-shapes.js';

export const texts = take.list(take.text);
const web = take.url('https', 'http');
const webOrMail = take.url('https', 'http', 'mailto');

const orElse =
  <T>(one: take.Take<T | null>, fallback: T): take.Take<T> =>
  (value, field, told) =>
    one(value, field, told) ?? fallback;

const within =
  <T extends object>(takes: take.Takes<T>): take.Take<T> =>
  (value, field, told) =>
    take.shape(takes)(value, field, told) ?? take.fieldsOf(takes, {}, '', told);

const language = take.written(
  (value) => (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value) ? value : null),
  'language-unreadable',
);

export const place = take.shape<Place>({
  name: take.text,
  address: take.text,
  street: take.text,
  city: take.text,
  region: take.text,
  postalCode: take.text,
  country: take.text,
  latitude: take.number(-90, 90),
  longitude: take.number(-180, 180),
  approximate: orElse(take.flag, false),
  regions: texts,
});

export const join = take.shape<Join>({
  url: web,
  provider: take.text,
  notes: take.text,
  phone: take.text,
  phoneNotes: take.text,
  how: take.oneOf('open', 'ask', 'register', 'referral', 'waiting-list'),
  onRequest: orElse(take.flag, false),
});

export const access = within<Access>({
  open: take.oneOf('open', 'closed'),
  audience: texts,
  stepFree: take.flag,
  captions: take.flag,
  signLanguage: take.text,
});

export const fit = within<Fit>({
  for: take.text,
  cost: within({ free: take.flag, text: take.text }),
  size: take.text,
  camera: take.text,
  speaking: take.text,
  ledBy: take.oneOf('peer', 'clinician', 'both'),
  moderated: take.flag,
  platform: take.text,
  minimumAge: take.number(0, 120),
  registerBy: take.text,
});

export const notes = within<Notes>({ meeting: take.text, place: take.text, group: take.text });
export const contact = take.shape({ name: take.text, email: take.text, phone: take.text });
export const organisation = take.shape({
  name: take.text,
  district: take.text,
  email: take.text,
  phone: take.text,
  url: web,
});

const donation = take.shape({ service: take.text, url: web });
export const links = within<Links>({
  page: web,
  edit: webOrMail,
  feedback: webOrMail,
  donate: (value, field, told) =>
    take
      .list(donation)(value, field, told)
      .flatMap(({ service, url }) => (service !== null && url !== null ? [{ service, url }] : [])),
});

const check = take.shape({ date: take.day, by: take.text });
export const checked: take.Take<Group['checked']> = (value, field, told) => {
  const { date, by } = check(value, field, told) ?? { date: null, by: null };
  return date === null ? null : { date, by };
};

export const languages = take.list(language);

export const kind = take.oneOf('support-group', 'online-community', 'workshop');
export const status = take.oneOf('active', 'paused', 'ended');
export const venue = take.oneOf('in-person', 'online', 'hybrid', 'phone', 'none');
