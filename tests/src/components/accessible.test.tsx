import { fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { AreaPicker } from '../../../src/components/ask/AreaPicker';
import { Badge } from '../../../src/components/show/Badge';
import { Button } from '../../../src/components/base/Button';
import { Card } from '../../../src/components/show/Card';
import { Checkbox } from '../../../src/components/ask/Checkbox';
import { ChoiceList } from '../../../src/components/ask/ChoiceList';
import { Confirm } from '../../../src/components/frame/Confirm';
import { Empty } from '../../../src/components/states/Empty';
import { Failed } from '../../../src/components/states/Failed';
import { List, Row } from '../../../src/components/show/List';
import { Loading } from '../../../src/components/states/Loading';
import { Notice } from '../../../src/components/states/Notice';
import { Page } from '../../../src/components/frame/Page';
import { StepBar } from '../../../src/components/matter/StepBar';
import { TextArea } from '../../../src/components/ask/TextArea';
import { TextField } from '../../../src/components/ask/TextField';
import { Timeline } from '../../../src/components/matter/Timeline';
import { fieldOf } from '../../support/front/fields';

const idle = jest.fn();

/** What an automatic reader objects to, by the name of its rule. Contrast needs a real browser and is not seen here. */
async function faults(container: Element) {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test('a page made of every component gives an automatic reader nothing to object to', async () => {
  const { container } = render(
    <Page title="咨询" back="/pages/home/index" footer={<Button onPress={idle}>提交</Button>}>
      <StepBar steps={['一', '二']} current={1} label="第 2 步，共 2 步" />
      <Notice tone="error" title="没有交上" />
      <Card title="经过">
        <TextField id="name" label="姓名" hint="真名" error="还没有填" value="" onChange={idle} />
        <TextArea id="story" label="事情" value="" maxLength={100} onChange={idle} />
        <ChoiceList label="急吗" choices={[{ value: 'yes', label: '急' }]} onPick={idle} />
        <AreaPicker label="地方" levels={[{ title: '县', areas: [] }]} onPick={idle} />
        <Checkbox checked onChange={idle}>
          同意
        </Checkbox>
        <Timeline label="经过" entries={[{ key: 'a', title: '已提交', when: '昨天' }]} />
      </Card>
      <List label="我的事">
        <Row title="咨询" end={<Badge count={2} />} onPress={idle} />
      </List>
      <Loading />
      <Empty title="还没有" />
      <Failed message="网络不通" onRetry={idle} />
    </Page>,
  );
  await fieldOf('story');
  expect(await faults(container)).toEqual([]);
});

test('nor does an open question', async () => {
  const { container } = render(
    <Confirm open title="撤回吗" act="撤回" onConfirm={idle} onCancel={idle}>
      撤回后就结束了。
    </Confirm>,
  );
  expect(await faults(container)).toEqual([]);
});

test('nor does the sheet on which a place is chosen', async () => {
  const levels = [{ title: '县', areas: [{ code: '1', name: '东县' }], chosen: '1' }];
  const { container } = render(<AreaPicker label="地方" levels={levels} onPick={idle} />);
  fireEvent.click(screen.getByRole('button', { name: '地方：东县' }));
  expect(await faults(container)).toEqual([]);
});

test('the check itself finds a button without a name', async () => {
  const { container } = render(<Button onPress={idle}>{''}</Button>);
  expect(await faults(container)).toEqual([expect.stringContaining('aria-command-name')]);
});
