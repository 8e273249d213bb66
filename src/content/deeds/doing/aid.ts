import type { SomeDoings } from './words';

/** From the lawyer assigned to the file put away. */
export const aid = {
  begin: {
    explain: '接受以后由您承办。委托协议要从指派那天起五日内签好，最后一天在下面。',
    done: '已经接受指派。',
    onceMore: null,
  },
  signAgreement: {
    explain: '和受援人签好委托协议以后，在这里登记，接着办理。',
    done: '已经登记，开始办理。',
    onceMore: null,
  },
  reportProgress: {
    explain: '写明办到哪一步、下一步做什么。受援人会看到。',
    done: '进展已经告诉受援人。',
    onceMore: null,
  },
  reportGround: {
    explain: '发现有应当终止援助的情形，要及时报告法律援助机构，由机构决定。决定以前照常办理。',
    done: '已经报告法律援助机构。',
    onceMore: null,
  },
  askChange: {
    explain: '律师没有尽责，或者您有别的正当理由，写在这里。法律援助机构五日内答复您，换不换都会说明理由。',
    done: '已经送到法律援助机构。',
    onceMore: null,
  },
  approveChange: {
    explain: '同意以后原来的律师不再承办，三日内另行指派。',
    done: '已经同意更换，请另行指派。',
    onceMore: null,
  },
  declineChange: {
    explain: '写明理由。受援人会看到，仍由原来的律师承办。',
    done: '已经答复受援人。',
    onceMore: null,
  },
  terminate: {
    explain: '必须写明属于哪一种情形、理由和依据。受援人会看到，并被告知可以提出异议。',
    done: '已经作出终止援助的决定。',
    onceMore: '确定终止援助吗？',
  },
  recordEndSent: {
    explain:
      '终止决定三日内送受援人，通知律师所在单位，函告法院、仲裁委这些办案机关（还没有办案机关的写“没有”）。通知书、公函在文书里。',
    done: '已经记下。',
    onceMore: null,
  },
  conclude: {
    explain:
      '写明办理的结果，受援人会看到。结案日是收到判决书、裁决书、调解书这些文书的那一天，交卷的期限从那天起算。',
    done: '已经办结。交回案卷的最后一天在下面。',
    onceMore: null,
  },
  handInFile: {
    explain: '案卷材料交到法律援助机构。',
    done: '案卷已经交回。',
    onceMore: null,
  },
  archive: {
    explain: '案卷齐全，归档结束。',
    done: '已经归档。',
    onceMore: null,
  },
} satisfies SomeDoings;
