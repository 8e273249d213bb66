import { dayAfter } from '../when';
import { choice, day, files, line, message, perhaps, reply } from './fields';
import type { SomeDeeds } from './words';

/** From the lawyer assigned to the file put away. */
export const aid = {
  begin: {
    button: '接受指派',
    explain: '接受以后由您承办。委托协议要从指派那天起五日内签好，最后一天在下面。',
    done: '已经接受指派。',
    onceMore: null,
    fields: {},
  },
  signAgreement: {
    button: '已签订委托协议',
    explain: '和受援人签好委托协议以后，在这里登记，接着办理。',
    done: '已经登记，开始办理。',
    onceMore: null,
    fields: {},
  },
  reportProgress: {
    button: '通报进展',
    explain: '写明办到哪一步、下一步做什么。受援人会看到。',
    done: '进展已经告诉受援人。',
    onceMore: null,
    fields: {
      text: { label: '办到哪一步了', ...reply },
      files,
    },
  },
  reportGround: {
    button: '报告终止事由',
    explain: '发现有应当终止援助的情形，要及时报告法律援助机构，由机构决定。决定以前照常办理。',
    done: '已经报告法律援助机构。',
    onceMore: null,
    fields: {
      ground: { label: '属于哪一种情形', ...choice('endReason') },
      text: { label: '具体情况', ...message },
    },
  },
  askChange: {
    button: '要求换律师',
    explain: '律师没有尽责，或者您有别的正当理由，写在这里。法律援助机构五日内答复您，换不换都会说明理由。',
    done: '已经送到法律援助机构。',
    onceMore: null,
    fields: {
      reasons: { label: '为什么要换', ...message },
    },
  },
  approveChange: {
    button: '同意更换',
    explain: '同意以后原来的律师不再承办，三日内另行指派。',
    done: '已经同意更换，请另行指派。',
    onceMore: null,
    fields: {
      text: { label: '附言', ...perhaps },
    },
  },
  declineChange: {
    button: '不同意更换',
    explain: '写明理由。受援人会看到，仍由原来的律师承办。',
    done: '已经答复受援人。',
    onceMore: null,
    fields: {
      reasons: { label: '不同意的理由', ...message },
    },
  },
  terminate: {
    button: '终止援助',
    explain: '必须写明属于哪一种情形、理由和依据。受援人会看到，并被告知可以提出异议。',
    done: '已经作出终止援助的决定。',
    onceMore: '确定终止援助吗？',
    fields: {
      ground: { label: '属于哪一种情形', ...choice('endReason') },
      heard: {
        label: '听取了谁的意见（受援人是孩子或者被监护人的，必须写明）',
        ...line,
        optional: true,
        when: ({ ground }) => ground === 'askedToEnd',
      },
      newFacts: { label: '责令给予援助以后发现的新情况（司法局责令过的必须写）', ...perhaps },
      reasons: { label: '理由', ...reply },
      article: { label: '依据的条文', ...line },
    },
  },
  recordEndSent: {
    button: '登记已经通知承办单位、函告办案机关',
    explain:
      '终止决定三日内送受援人，通知律师所在单位，函告法院、仲裁委这些办案机关（还没有办案机关的写“没有”）。通知书、公函在文书里。',
    done: '已经记下。',
    onceMore: null,
    fields: {
      on: { label: '哪一天送出的', ...day },
      text: { label: '送给了谁、怎么送的', ...message },
    },
  },
  conclude: {
    button: '办结',
    explain:
      '写明办理的结果，受援人会看到。结案日是收到判决书、裁决书、调解书这些文书的那一天，交卷的期限从那天起算。',
    done: '已经办结。交回案卷的最后一天在下面。',
    onceMore: null,
    fields: {
      result: { label: '办理结果', ...reply },
      on: {
        label: '哪一天收到裁判文书（没有文书的，哪一天谈妥）',
        ...day,
        optional: true,
        begins: (_, now) => dayAfter(now, 0),
      },
      files,
    },
  },
  handInFile: {
    button: '交回案卷',
    explain: '案卷材料交到法律援助机构。',
    done: '案卷已经交回。',
    onceMore: null,
    fields: {
      text: { label: '案卷说明', ...perhaps },
    },
  },
  archive: {
    button: '归档',
    explain: '案卷齐全，归档结束。',
    done: '已经归档。',
    onceMore: null,
    fields: {},
  },
} satisfies SomeDeeds;
