import { cleanup, waitFor } from '@testing-library/react';
import { usePlaceNames } from '../../../src/services/places/placeNames';
import { freshDevice } from '../../support/front/device';
import { lawyer } from '../../support/front/cases';
import { fakeServer, renderWith, settled, signedInAs } from '../../support/front/server';
import { area } from '../../support/front/work';

const county = '150902000000';

function Place({ deep }: { deep?: boolean }) {
  return <p>{usePlaceNames([county], deep)(county)}</p>;
}

const opened = async (deep?: boolean) => {
  const server = fakeServer(signedInAs(lawyer), { area });
  const { container } = renderWith(server, <Place {...(deep !== undefined && { deep })} />);
  await settled();
  await waitFor(() => expect(container.textContent).toBe('集宁区'));
  cleanup();
  return server.asked.map(({ name }) => name);
};

beforeEach(freshDevice);

test('what a county is called is asked once on a device: a list that opens later is one request', async () => {
  expect(await opened()).toEqual(['area']);
  expect(await opened()).toEqual([]);
});

test('what is asked of one case alone stays nowhere: where somebody lives is not left on a phone', async () => {
  expect(await opened(true)).toContain('area');
  expect(await opened()).toEqual(['area']);
});

test('names change when an area is made anew: a month later they are asked for again', async () => {
  jest.useFakeTimers({ now: new Date('2026-03-02T06:00:00.000Z'), doNotFake: ['queueMicrotask'] });
  try {
    expect(await opened()).toEqual(['area']);
    jest.setSystemTime(new Date('2026-04-02T06:00:00.000Z'));
    expect(await opened()).toEqual(['area']);
  } finally {
    jest.useRealTimers();
  }
});
