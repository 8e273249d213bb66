import { codeOnPaper, paperLink } from '../../../src/services/codes/paperCode';
import { pageOf } from '../../../src/services/codes/scanned';

test('the code of a paper leads to its page, which has it past the address and takes it once', () => {
  const paper = { code: '7K3QX-M04ZB-2HD9A', ask: 'birth' as const };
  const text = paperLink('https://app.example/pages/recover/index', paper);
  expect(pageOf(text)).toBe('/pages/recover/index');
  expect([codeOnPaper(), codeOnPaper()]).toEqual([paper, undefined]);
  // In a browser's address, behind the sign that is not sent on; there it does not stay.
  window.history.replaceState(null, '', new URL(text).pathname + new URL(text).hash);
  expect(codeOnPaper()).toEqual(paper);
  expect(window.location.href).not.toContain(paper.code);
  for (const other of [
    '#7K3QX-M04ZB-2HD9A',
    '#7K3QX-M04ZB-2HD9A.colour',
    '#7K3QX.word',
    '7K3QX-M04ZB-2HD9A.word',
  ])
    expect(pageOf(`https://app.example/pages/recover/index${other}`)).toBe('/pages/scan/index');
});
