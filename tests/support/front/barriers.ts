import { act } from '@testing-library/react';
import axe from 'axe-core';

/** jsdom shows a part without its page, and draws no colours: the journey that looks at the pages measures those. */
const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } };

/** What stands in the way of a screen reader, by axe. The screen may go on meanwhile. */
export async function barriersIn(container: Element): Promise<axe.Result[]> {
  let found: axe.Result[] = [];
  await act(async () => {
    found = (await axe.run(container, { rules })).violations;
  });
  return found;
}
