import { late } from '../components/base/late';
import { Button } from '../components/base/Button';
import { Bone, RowBones } from '../components/states/Bones';
import { Empty } from '../components/states/Empty';
import { Failed } from '../components/states/Failed';
import { HelpCard } from '../components/states/HelpCard';
import { HotlineButton } from '../components/states/HotlineButton';
import { Loading } from '../components/states/Loading';
import { More } from '../components/states/More';
import { NearOffice } from '../components/states/NearOffice';
import { Notice } from '../components/states/Notice';
import { Outcome } from '../components/states/Outcome';
import { Still } from '../components/states/Still';
import { Trouble } from '../components/states/Trouble';
import { Unreadable } from '../components/states/Unreadable';
import { WhenReady } from '../components/states/WhenReady';
import { WhenThere } from '../components/states/WhenThere';
import { Verdict } from '../components/states/Verdict';
import { nothing, type Specimen } from './Specimen';

const noNetwork = '现在没有网。写的都在这部手机上，有网就自己发';

const coming = late(() => new Promise<never>(() => undefined));
const missing = late(() => Promise.reject(new Error('not fetched')));

export const states: readonly Specimen[] = [
  {
    name: 'Notice 提示',
    states: (
      [
        ['info', '请律师也可以不花钱', '您写的内容会带过去。'],
        ['good', '已经送到律师那里。', ''],
        ['warn', '一分钱都不收', '谁开口要钱，打 12345。'],
        ['danger', '还有 3 天就过期了', '先去立案，材料可以后补。'],
        ['error', '没有送到', '您写的都在，再试一次。'],
        ['plain', '写的都存在这部手机上。', ''],
      ] as const
    ).map(([tone, title, says]) => [
      tone,
      <Notice key={tone} tone={tone} title={title}>
        {says}
      </Notice>,
    ]),
  },
  {
    name: 'Still 整页',
    states: [
      [
        '空',
        <Empty key="a" title="还没有提醒">
          有了进展会写在这里。
        </Empty>,
      ],
      [
        '没成',
        <Failed key="b" message={noNetwork} onRetry={nothing}>
          <HotlineButton />
        </Failed>,
      ],
      [
        '没有这一页',
        <Still key="c" icon="search" title="没有这一页" note="别的都还在。">
          <Button variant="secondary" onPress={nothing}>
            回首页
          </Button>
        </Still>,
      ],
    ],
  },
  {
    name: 'Verdict 这一页的结果',
    states: [
      [
        '对得上',
        <Verdict key="a" tone="good" title="这张回执是真的，没有改过" note="今天 09:41 查的，没有用网络。" />,
      ],
      ['对不上', <Verdict key="b" tone="wrong" title="这张回执对不上，先别用" />],
    ],
  },
  {
    name: 'Trouble 没成',
    states: [
      ['留在原处', <Trouble key="a" message={noNetwork} onRetry={nothing} />],
      ['做成了', <Outcome key="b" state={{ at: 'done', said: '已经送到律师那里。' }} />],
      ['没做成', <Outcome key="c" state={{ at: 'failed', problem: { detail: '这一步现在做不了。' } }} />],
      ['读不出的', <Unreadable key="d" label="读不出的" lines={['这一件现在读不出来，别的都在。']} />],
    ],
  },
  {
    name: 'Loading 还没到',
    states: [
      ['等着', <Loading key="a" />],
      ['知道样子', <RowBones key="b" rows={2} />],
      ['一条', <Bone key="c" width="60%" />],
      [
        '要的东西',
        <WhenReady key="d" state={{ at: 'ready', found: '到了', isOld: true }} onRetry={nothing}>
          {(found) => found}
        </WhenReady>,
      ],
      [
        '应用的一部分，在路上',
        <WhenThere key="e" source={coming}>
          {() => null}
        </WhenThere>,
      ],
      [
        '应用的一部分，没取到',
        <WhenThere key="f" source={missing}>
          {() => null}
        </WhenThere>,
      ],
    ],
  },
  {
    name: 'More 还有',
    states: (['idle', 'loading', 'failed'] as const).map((at) => [
      at,
      <More key={at} at={at} onMore={nothing} />,
    ]),
  },
  {
    name: 'HelpCard 马上能做的',
    states: [
      [
        '有电话',
        <HelpCard
          key="h"
          id="g-help"
          title="先报警"
          lines={['人先到安全的地方', '伤口拍照，去医院']}
          numbers={[{ number: '110', label: '打 110' }]}
          onDial={nothing}
          door={{ kind: 'court', label: '去法院怎么走' }}
          onDoor={nothing}
          law="《反家庭暴力法》第二十三条"
        />,
      ],
      ['近处', <NearOffice key="n" brief={false} />],
    ],
  },
];
