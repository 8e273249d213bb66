import { createElement, type ComponentType } from 'react';
import { screen } from '@testing-library/react';
import { contracts } from '../../../functions/contract/kinds';
import { CaseKind } from '../../../functions/contract/words';
import { keysOf } from '../../../functions/contract/entries';
import { questions as aidComplaint } from '../../../src/features/file/aidComplaint/questions';
import { questions as consultation } from '../../../src/features/file/consultation/questions';
import { questions as legalAid } from '../../../src/features/file/legalAid/questions';
import { questions as petition } from '../../../src/features/file/petition/questions';
import { firstQuestion } from '../../../src/content/filing/filing';
import { filingPages } from '../../../src/routes';
import { freshDevice } from '../../support/front/device';
import { serverThat } from '../../support/front/filing';
import { renderWith } from '../../support/front/server';

// Taro's hook needs a whole app around it.
jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual<object>('@tarojs/taro'),
  useRouter: () => ({ params: {} }),
}));

beforeEach(freshDevice);

const pageAt = async (link: string): Promise<ComponentType> =>
  ((await import(`../../../src${link}`)) as { default: ComponentType }).default;

test.each(CaseKind.options)('the page of a %s begins with the words', async (kind) => {
  renderWith(serverThat(), createElement(await pageAt(filingPages[kind].link())));
  expect(await screen.findByText(firstQuestion[kind].title)).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: '下一步' })).toBeInTheDocument();
});

/** What a form knows and no conversation asks: the reason stands in its draft. */
const notAsked: Partial<Record<CaseKind, readonly string[]>> = {
  // What only an office asks that writes down a letter.
  consultation: ['askerName', 'helper', 'address'],
  legalAid: ['detained', 'limitationOn', 'truthful'],
  petition: ['facts'],
};

test.each([
  ['consultation', consultation],
  ['legalAid', legalAid],
  ['petition', petition],
  ['aidComplaint', aidComplaint],
] as const)(
  'every field of a %s is asked at one question, and no two questions have one name',
  (kind, all) => {
    const asked = all.flatMap(({ fields }): readonly string[] => fields);
    const wanted = [...keysOf(contracts[kind].form.shape), 'areaCode'].filter(
      (field) => !notAsked[kind]?.includes(field),
    );
    for (const field of wanted) {
      expect([field, asked.filter((one) => one === field).length]).toEqual([field, 1]);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  },
);
