import { sourceAddress } from '../../functions/http/sourceAddress';
import { eventOf } from '../support/api';

const secret = 'what the site says to the API, long';
const asked = (headers: Record<string, string>, edgeSecret: string | null = secret) =>
  sourceAddress(eventOf({ method: 'GET', path: '/', headers, sourceIp: '198.51.100.9' }), edgeSecret);
const site = { 'x-from-site': secret };

test.each<[string, Record<string, string>, string]>([
  ['what the site wrote down', { ...site, 'x-forwarded-for': '203.0.113.5, 198.51.100.9' }, '203.0.113.5'],
  ['the same where the gate adds nothing', { ...site, 'x-forwarded-for': '203.0.113.5' }, '203.0.113.5'],
  ['the last of it', { ...site, 'x-forwarded-for': '1.1.1.1, 2001:db8::7, 198.51.100.9' }, '2001:db8::7'],
  ['the site where it wrote nothing', site, '198.51.100.9'],
  ['the site where that is no address', { ...site, 'x-forwarded-for': 'me, 198.51.100.9' }, '198.51.100.9'],
  ['whoever came by another way', { 'x-forwarded-for': '1.1.1.1, 198.51.100.9' }, '198.51.100.9'],
  ['whoever guesses', { 'x-from-site': 'guess', 'x-forwarded-for': '1.1.1.1' }, '198.51.100.9'],
])('an address is that of %s', (_, headers, address) => expect(asked(headers)).toBe(address));

test('where there is no site nobody speaks for it', () => {
  expect(asked({ 'x-from-site': '', 'x-forwarded-for': '1.1.1.1' }, null)).toBe('198.51.100.9');
});
