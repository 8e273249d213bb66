import { fireEvent, render, screen } from '@testing-library/react';
import { topicLimitations } from '../../../../src/content/filing/limitations';
import { Consult } from '../../../../src/features/file/consultation/Consult';
import { LimitationNote } from '../../../../src/features/file/LimitationNote';
import { Petition } from '../../../../src/features/file/petition/Petition';
import { type } from '../../../support/front/fields';
import { change, choose, goTo, lastReading, serverThat, writeQuestion } from '../../../support/front/filing';
import { renderWith } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  window.scrollTo = jest.fn();
});

test('what has to be hurried for is said with its law, and nobody is sent away', () => {
  render(<LimitationNote limitations={topicLimitations.housing} />);
  expect(screen.getByText('有期限，请抓紧')).toBeInTheDocument();
  expect(screen.getByText(/六十日.*《行政复议法》第二十条/)).toBeInTheDocument();
  expect(screen.getByText(/六个月.*《行政诉讼法》第四十六条/)).toBeInTheDocument();
  expect(screen.getByText(/不管过了多久，都先问、先提交/)).toBeInTheDocument();
});

test('where no period is known nothing is said', () => {
  const { container } = render(<LimitationNote limitations={topicLimitations.violence} />);
  expect(container).toBeEmptyDOMElement();
});

test('a question about wages says the year before it is sent', async () => {
  renderWith(serverThat(), <Consult />);
  await writeQuestion('老板欠我三个月工资');
  expect(await screen.findByText(/从离开之日起一年/)).toBeInTheDocument();
});

test('a petition for a solution says which periods do not wait for it; a suggestion has none', async () => {
  renderWith(serverThat(), <Petition />);
  await type('request', '想请村里修路');
  await goTo(lastReading);
  fireEvent.click(screen.getByRole('button', { name: /走信访，不会让别的期限停下来/ }));
  expect(await screen.findByText('走信访，不会让下面这些期限停下来')).toBeInTheDocument();
  await change('类别');
  await choose(/提意见、提建议/);
  expect(screen.queryByRole('button', { name: /走信访，不会让别的期限停下来/ })).toBeNull();
});
