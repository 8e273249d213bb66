import { waitFor } from '@testing-library/react';
import { copy } from '../../../src/services/device/copy';

const code = '7K2M9-4QX8P-R3T6W';

const kept = (): string => JSON.stringify({ ...localStorage });

test('what is copied by a button is kept nowhere on the device', async () => {
  copy(code);
  await waitFor(() => expect(kept()).not.toContain(code));
});

test('nor is what somebody marks on a page and copies', () => {
  document.body.textContent = code;
  getSelection()?.selectAllChildren(document.body);
  document.dispatchEvent(new Event('copy'));
  expect(kept()).not.toContain(code);
});
