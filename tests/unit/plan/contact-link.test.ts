import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactLink, phoneLink } from '@/utils/plan/contact-link';
import { isMail, isPhone } from '@/utils/plan/read-line';

describe('a link to somebody', () => {
  test('calls, texts or mails', () => {
    expect(contactLink({ type: 'call', to: '+44 (0)20 7946-0000' })).toBe('tel:+442079460000');
    expect(contactLink({ type: 'text', to: '116 123' })).toBe('sms:116123');
    expect(contactLink({ type: 'mail', to: 'a.b+c@example.com' })).toBe('mailto:a.b%2Bc@example.com');
    expect(phoneLink('*123#')).toBe('tel:*123%23');
  });

  test('never says more than whom to reach', () => {
    const mailParts = fc.stringMatching(/^[a-z!#$%&*+/=?^_`{|}~-]{1,8}@[a-z%#]{1,5}\.[a-z]{2,3}$/);
    fc.assert(
      fc.property(mailParts, (to) => {
        if (!isMail(to)) return;
        const link = new URL(contactLink({ type: 'mail', to }));
        expect(link.search + link.hash).toBe('');
        expect(decodeURIComponent(link.pathname)).toBe(to);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 +*#()-]{3,32}$/), (to) => {
        if (!isPhone(to)) return;
        expect(phoneLink(to)).toMatch(/^tel:(?:[0-9+*]|%23)+$/);
      }),
    );
  });
});
