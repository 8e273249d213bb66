import { createElement, type ComponentType } from 'react';
import { screen } from '@testing-library/react';
import { CaseKind } from '../../../functions/contract/words';
import { caseKinds } from '../../../src/content/kinds';
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

test.each(CaseKind.options)(
  'the page of a %s asks its form and has the button that files it',
  async (kind) => {
    renderWith(serverThat(), createElement(await pageAt(filingPages[kind].link())));
    expect(await screen.findByRole('button', { name: caseKinds[kind].file })).toBeInTheDocument();
    // Every form asks where it happened and in which language; what else it asks is its own.
    for (const field of ['areaCode', 'language']) expect(document.getElementById(field)).toBeInTheDocument();
  },
);
