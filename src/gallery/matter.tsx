import { View } from '@tarojs/components';
import { Answer, Todo } from '../components/matter/Answer';
import { Due } from '../components/matter/Due';
import { Leaf } from '../components/matter/Leaf';
import { Matter } from '../components/matter/Matter';
import { MatterBones } from '../components/matter/MatterBones';
import { Now, Turn } from '../components/matter/Now';
import { Speech } from '../components/matter/Speech';
import { StepBar } from '../components/matter/StepBar';
import { Timeline } from '../components/matter/Timeline';
import { Card } from '../components/show/Card';
import { nothing, type Specimen } from './Specimen';

const fourth = { small: '12月', big: '4', isTime: false };
const morning = { small: '明天', big: '09:41', isTime: true };
const steps = ['受理', '分流', '办理', '反馈', '结单'];

export const matter: readonly Specimen[] = [
  {
    name: 'Turn 轮到谁',
    states: [
      [
        '轮到您',
        <Turn key="you" tone="you">
          轮到您
        </Turn>,
      ],
      [
        '别人在办',
        <Turn key="others" tone="others">
          律师在办
        </Turn>,
      ],
      [
        '办完',
        <Turn key="over" tone="over">
          办完了
        </Turn>,
      ],
      [
        '超期，只给工作人员看',
        <Turn key="late" tone="late">
          超 2 小时
        </Turn>,
      ],
    ],
  },
  {
    name: 'Leaf 日子',
    states: [
      ['轮到您', <Leaf key="you" tone="you" date={fourth} label="12月4日" />],
      ['别人', <Leaf key="others" tone="others" date={morning} label="明天09:41" />],
      [
        '另一年',
        <Leaf
          key="year"
          tone="others"
          date={{ small: '2027年', big: '6/30', isTime: true }}
          label="2027年6月30日"
        />,
      ],
      ['办完', <Leaf key="over" tone="over" icon="done" label="办完了" />],
      [
        '超期',
        <Leaf
          key="late"
          tone="late"
          date={{ small: '昨天', big: '18:20', isTime: true }}
          label="昨天18:20"
        />,
      ],
    ],
  },
  {
    name: 'Matter 事项',
    states: (
      [
        ['you', '补两样材料', '轮到您，周五前交', '法律援助·讨要工资', fourth],
        ['others', '律师正在准备答复', '贺丽娟律师在办', '法律咨询·讨要工资', morning],
        ['over', '这次咨询办完了', '办完了', '法律咨询·邻里纠纷', null],
      ] as const
    ).map(([turn, what, turnText, kind, leaf]) => [
      turnText,
      <Matter
        key={turn}
        {...{ turn, what, turnText, kind, leaf }}
        label={`${what}，${turnText}，${kind}`}
        onPress={nothing}
      />,
    ]),
  },
  { name: 'MatterBones 还没到', states: [['两件', <MatterBones key="b" matters={2} />]] },
  {
    name: 'Now 最新的一句',
    states: [
      [
        '等着',
        <Now
          key="a"
          kind="法律咨询·讨要工资"
          title="律师正在准备答复"
          says="现在不用您做什么。答复了会提醒您。"
        />,
      ],
      [
        '轮到您',
        <Now
          key="b"
          kind="法律援助·讨要工资"
          turn={{ tone: 'you', text: '轮到您' }}
          title="还差两样材料"
          says="12月4日前交来就行。"
        />,
      ],
    ],
  },
  {
    name: 'StepBar 五步',
    states: [
      ['刚到', <StepBar key="a" steps={steps} current={0} label="第 1 步，共 5 步：受理" />],
      ['办理', <StepBar key="b" steps={steps} current={2} label="第 3 步，共 5 步：办理" />],
      ['结单', <StepBar key="c" steps={steps} current={5} label="五步都办完了" />],
      ['没有走完', <StepBar key="d" steps={steps} current={2} ended="撤回" label="在第 3 步撤回了" />],
    ],
  },
  {
    name: 'Due 要记住的日子',
    states: [
      ['在走', <Due key="a" tone="others" date={morning} name="答复您" note="还有 1 天" />],
      ['轮到您', <Due key="b" tone="you" date={fourth} name="补材料" note="还有 4 天" />],
      [
        '过去了',
        <Due
          key="c"
          tone="over"
          date={{ small: '11月', big: '2', isTime: false }}
          name="审查"
          note="按时办了"
        />,
      ],
    ],
  },
  {
    name: 'Speech 说的话',
    states: [
      [
        '两边',
        <Card key="s">
          <View role="list">
            <Speech who="贺丽娟律师" when="今天 09:41" mine={false}>
              能要回来。先到劳动监察大队投诉。
            </Speech>
            <Speech who="我" when="今天 10:02" mine>
              没有签合同，聊天记录够吗？
            </Speech>
          </View>
        </Card>,
      ],
    ],
  },
  {
    name: 'Timeline 经过',
    states: [
      [
        '三件事',
        <Card key="t">
          <Timeline
            label="经过"
            entries={[
              { key: 'c', title: '律师答复了', when: '今天 09:41，集宁区公共法律服务中心' },
              { key: 'b', title: '有人接手了', when: '昨天 16:20', body: '贺丽娟律师' },
              { key: 'a', title: '收到了', when: '昨天 15:47' },
            ]}
          />
        </Card>,
      ],
    ],
  },
  {
    name: 'Answer 再看一遍',
    states: [
      [
        '能改',
        <Card key="a">
          <Answer
            asked="说说是什么事"
            said="老板欠我四个月工资。"
            change={{ label: '改', onPress: nothing }}
          />
          <Answer asked="事情发生在哪里" said="集宁区" />
        </Card>,
      ],
      [
        '接下来做',
        <Card key="t">
          <Todo
            steps={[{ what: '先到劳动监察大队投诉', note: '带上微信聊天记录' }, { what: '不行就申请仲裁' }]}
          />
        </Card>,
      ],
    ],
  },
];
