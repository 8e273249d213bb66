import {
  envelopeKey,
  openEnvelope,
  isSignedBy,
  signatureOf,
} from '../../../../functions/channels/wechat/push/pushDoor';
import { encrypted } from '../../../../functions/local/platforms/wechat/push/envelope';

// The two known answers of wechat.md §5.4.
const address = {
  parts: ['AAAAA', '1714036504', '1514711492'],
  signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696',
};
const safe = {
  token: 'pamtest',
  aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  appId: 'wxb11529c136998cb6',
  message: '我是中文abcd123',
  envelope: 'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==',
  signature: '82c962d39941aa48552f90ef55aa323dc620cc10',
};
const key = envelopeKey(safe.aesKey);

test('the signature of the address check is WeChat’s own', () => {
  expect(signatureOf(address.parts)).toBe(address.signature);
  expect(isSignedBy(address.signature, [...address.parts].reverse())).toBe(true);
});

test('the envelope of the safe mode opens, and its signature is right', () => {
  expect(openEnvelope(safe.envelope, key, safe.appId)).toBe(safe.message);
  const parts = [safe.token, '1409304348', 'xxxxxx', safe.envelope];
  expect(isSignedBy(safe.signature, parts)).toBe(true);
});

test('a signature that is wrong, cut or missing is none', () => {
  const wrong = `${address.signature.slice(0, -1)}0`;
  for (const signature of [wrong, address.signature.slice(1), '', `${address.signature}0`])
    expect(isSignedBy(signature, address.parts)).toBe(false);
});

test('an envelope for another app, of another key, or that is none does not open', () => {
  const other = envelopeKey(safe.aesKey.replace('abc', 'xyz'));
  expect(openEnvelope(safe.envelope, key, 'wx0000000000000000')).toBeNull();
  expect(openEnvelope(safe.envelope, other, safe.appId)).toBeNull();
  for (const broken of ['', 'AAAA', '我', safe.envelope.slice(0, 40)])
    expect(openEnvelope(broken, key, safe.appId)).toBeNull();
});

test('messages of every length open, whatever is left for the padding', () => {
  for (let length = 0; length <= 70; length += 1) {
    const message = '字'.repeat(length);
    const envelope = encrypted({ ...safe }, message, Buffer.alloc(16, 7));
    expect(openEnvelope(envelope, key, safe.appId)).toBe(message);
  }
});
