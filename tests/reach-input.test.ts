import { contactPatch } from '@/domain/contact-input';
import { customerPatch } from '@/domain/customer-input';
import { leadPatch } from '@/domain/lead-input';
import { opportunityPatch } from '@/domain/opportunity-input';
import { userPatch } from '@/domain/user-input';
import { validated } from '@/domain/validation';
import { webFormEntry } from '@/domain/web-form-input';

const WIDE = { phone: '１３８　００１３ ８０００ 转８０１', email: 'Ｗang＠ａｂｃ．com' };
const NARROW = { phone: '138 0013 8000 转801', email: 'Wang@abc.com' };

it('what was typed full width is kept half width, so that it can be dialled, written to and compared', () => {
  expect(validated(customerPatch, { ...WIDE, fax: '０２１－１２３', postcode: '５１８０００', name: '（深圳）甲' })).toEqual({ ...NARROW, fax: '021-123', postcode: '518000', name: '（深圳）甲' });
  expect(validated(contactPatch, { mobile: WIDE.phone, officePhone: WIDE.phone, email: WIDE.email })).toEqual({ mobile: NARROW.phone, officePhone: NARROW.phone, email: NARROW.email });
  expect(validated(leadPatch, WIDE)).toEqual(NARROW);
  expect(validated(webFormEntry, { ...WIDE, name: '甲' })).toMatchObject(NARROW);
  expect(validated(opportunityPatch, { contactPhone: WIDE.phone })).toEqual({ contactPhone: NARROW.phone });
  expect(validated(userPatch, { email: WIDE.email })).toEqual({ email: NARROW.email });
});

it('nothing stays nothing, and what is no number is still refused', () => {
  expect(validated(contactPatch, { mobile: '　', email: null })).toEqual({ mobile: null, email: null });
  expect(validated(webFormEntry, { name: '甲', phone: '12345678' })).toEqual({ name: '甲', phone: '12345678' });
  expect(() => validated(contactPatch, { mobile: '没有' })).toThrow('VALIDATION');
});
