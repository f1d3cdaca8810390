import { mailHref, phoneHref } from '../logic/phone-href.js';
import type { OwnHelp } from '../model/helpline.js';
import type { BannerTerms } from '../text/en-banner.js';
import { contact, type Contact } from './contact.js';

/** The organisation's own ways. What cannot be dialled or written to is shown as it was written. */
export function ownContacts(
  { phone, bookingUrl, email }: OwnHelp,
  { help, banner }: BannerTerms,
): readonly Contact[] {
  return [
    phone && contact(phoneHref(phone), help.call, phone),
    bookingUrl && contact(bookingUrl, (shown) => banner.book + shown, ''),
    email && contact(mailHref(email), help.email, email),
  ].filter((one) => typeof one === 'object' && one !== null);
}
