import type { Contact, Links, Organisation } from '../model/group.js';
import { safeUrl, type Scheme } from '../logic/safe-url.js';
import { items } from './fields.js';
import { isEmpty } from './values.js';
import type { Desk } from './meeting-guide-desk.js';
import { at } from './meeting-guide-record.js';

/** The first contact person of whom anything is told, else the group's own address and number. */
export function contactOf(desk: Desk): Contact | null {
  return (
    contact(desk, at.contact_1_name, at.contact_1_email, at.contact_1_phone) ??
    contact(desk, at.contact_2_name, at.contact_2_email, at.contact_2_phone) ??
    contact(desk, at.contact_3_name, at.contact_3_email, at.contact_3_phone) ??
    contact(desk, null, at.email, at.phone)
  );
}

function contact(desk: Desk, nameAt: number | null, emailAt: number, phoneAt: number): Contact | null {
  const name = nameAt === null ? null : desk.text(nameAt);
  const email = desk.text(emailAt);
  const phone = desk.text(phoneAt);
  return name === null && email === null && phone === null ? null : { name, email, phone };
}

/** Who answers for the listing, else the group itself. */
export function organisationOf(desk: Desk, website: string | null): Organisation | null {
  const name = desk.firstText(at.entity, at.group);
  const district = desk.text(at.district);
  const email = desk.text(at.entity_email);
  const phone = desk.text(at.entity_phone);
  const url = desk.url(at.entity_url) ?? desk.url(at.entity_website_url) ?? website;
  if (name === null && district === null && email === null && phone === null && url === null) return null;
  return { name, district, email, phone, url };
}

const FEEDBACK: readonly Scheme[] = ['https', 'http', 'mailto'];

export function linksOf(desk: Desk, website: string | null): Links {
  return {
    page: desk.url(at.url) ?? website,
    edit: desk.url(at.edit_url, FEEDBACK),
    feedback: desk.url(at.feedback_url, FEEDBACK) ?? feedbackEmail(desk),
    donate: donationsOf(desk),
  };
}

function feedbackEmail(desk: Desk): string | null {
  const own = desk.raw(at.feedback_emails);
  const all = desk.raw(at.entity_feedback_emails);
  if (isEmpty(own) && isEmpty(all)) return null;
  for (const email of [...items(own), ...items(all)]) {
    const url = typeof email === 'string' ? safeUrl(`mailto:${email.trim()}`, FEEDBACK) : null;
    if (url !== null) return url;
  }
  return desk.refuse(isEmpty(own) ? at.entity_feedback_emails : at.feedback_emails, 'url-refused');
}

const NONE: Links['donate'] = Object.freeze([]);

/** What a name must look like at each service, and the address that it makes. */
const SERVICES = [
  { service: 'Venmo', field: at.venmo, rule: /^@[\w-]+$/, address: 'https://venmo.com/' },
  { service: 'Cash App', field: at.square, rule: /^\$[\w-]+$/, address: 'https://cash.app/$' },
  { service: 'PayPal', field: at.paypal, rule: /^[a-z\d]{1,20}$/i, address: 'https://paypal.me/' },
  {
    service: 'Homegroup Online',
    field: at.homegroup_online,
    rule: /^[\w-]+$/,
    address: 'https://homegroup.online/',
  },
];

function donationsOf(desk: Desk): Links['donate'] {
  let links: { service: string; url: string }[] | null = null;
  for (const { service, field, rule, address } of SERVICES) {
    const name = desk.text(field);
    if (name === null) continue;
    if (rule.test(name)) (links ??= []).push({ service, url: address + name.replace(/^[@$]/, '') });
    else desk.tell(field, 'donation-refused');
  }
  return links ?? NONE;
}
