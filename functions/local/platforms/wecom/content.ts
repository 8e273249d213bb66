import * as z from '../../../contract/z';

export const bytes = (text: string): number => Buffer.byteLength(text);
const characters = (text: string): number => Array.from(text).length;

/** Text that fails with 40058 when it is longer than so many bytes. */
const upTo = (most: number) =>
  z
    .string()
    .min(1)
    .refine((text) => bytes(text) <= most, { message: `exceed max length ${most}` });
const shortWords = (most: number) =>
  z.string().refine((text) => characters(text) <= most, { message: `exceed max length ${most}` });
const Address = upTo(2048).refine((url) => /^https?:\/\//.test(url), { message: 'should have a scheme' });

const longestTextBytes = 2048;

/** Longer text is not refused but cut, between two characters. */
function cutText(text: string): string {
  if (bytes(text) <= longestTextBytes) return text;
  let cut = '';
  for (const character of text) {
    if (bytes(cut + character) > longestTextBytes) break;
    cut += character;
  }
  return cut;
}

const Text = z.object({ content: z.string().min(1).transform(cutText) });
const TextCard = z.object({
  title: upTo(128),
  description: upTo(512),
  url: Address,
  btntxt: shortWords(4).optional(),
});
const Markdown = z.object({ content: upTo(4096) });
const Line = z.object({ keyname: shortWords(5), value: shortWords(26).optional(), type: z.int().optional() });
const CardAction = z.union([
  z.object({ type: z.literal(1), url: Address }),
  z.object({ type: z.literal(2), appid: z.string().min(1), pagepath: z.string().optional() }),
]);
const TemplateCard = z.object({
  card_type: z.enum([
    'text_notice',
    'news_notice',
    'button_interaction',
    'vote_interaction',
    'multiple_interaction',
  ]),
  source: z
    .object({ desc: shortWords(20).optional(), desc_color: z.int().min(0).max(3).optional() })
    .optional(),
  main_title: z.object({ title: shortWords(36).optional(), desc: shortWords(44).optional() }).optional(),
  sub_title_text: shortWords(160).optional(),
  horizontal_content_list: z.array(Line).max(6).optional(),
  vertical_content_list: z
    .array(z.object({ title: shortWords(26), desc: shortWords(112).optional() }))
    .max(4)
    .optional(),
  jump_list: z
    .array(z.object({ title: shortWords(18) }))
    .max(3)
    .optional(),
  card_action: CardAction,
});

/** What a message of the application may hold. */
export const AppContent = z.discriminatedUnion('msgtype', [
  z.object({ msgtype: z.literal('text'), text: Text }),
  z.object({ msgtype: z.literal('textcard'), textcard: TextCard }),
  z.object({
    msgtype: z.literal('markdown'),
    markdown: z.object({ content: z.string().min(1).transform(cutText) }),
  }),
  z.object({ msgtype: z.literal('template_card'), template_card: TemplateCard }),
]);

/** What a message of a group robot may hold. */
export const RobotContent = z.discriminatedUnion('msgtype', [
  z.object({
    msgtype: z.literal('text'),
    text: z.object({
      content: upTo(longestTextBytes),
      mentioned_list: z.array(z.string()).optional(),
      mentioned_mobile_list: z.array(z.string()).optional(),
    }),
  }),
  z.object({ msgtype: z.literal('markdown'), markdown: Markdown }),
  z.object({ msgtype: z.literal('template_card'), template_card: TemplateCard }),
]);
export type Content = z.infer<typeof AppContent> | z.infer<typeof RobotContent>;

/** WeCom's complaint about what a message holds: which field, and what is wrong with it. */
export function complaintIn(error: z.ZodError): { errcode: number; detail: string } {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  if (field === 'msgtype') return { errcode: 40008, detail: 'invalid message type' };
  if (issue?.code === 'too_small' && field.endsWith('content'))
    return { errcode: 44004, detail: 'empty content' };
  const limit = /^exceed max length \d+/.exec(issue?.message ?? '')?.[0];
  return { errcode: 40058, detail: limit ? `${field} ${limit}` : `${field} invalid Request Parameter` };
}

/** The words of a message, for whoever looks at it. */
export function wordsOf(content: Content): { title: string; text: string; url: string } {
  switch (content.msgtype) {
    case 'text':
      return { title: '', text: content.text.content, url: '' };
    case 'markdown':
      return { title: '', text: content.markdown.content, url: '' };
    case 'textcard': {
      const { title, description, url } = content.textcard;
      return { title, text: description, url };
    }
    case 'template_card': {
      const {
        main_title: title,
        sub_title_text: text = '',
        horizontal_content_list: lines = [],
        card_action: action,
      } = content.template_card;
      const said = lines.map(({ keyname, value = '' }) => `${keyname}：${value}`);
      return {
        title: title?.title ?? '',
        text: [title?.desc ?? '', text, ...said].filter(Boolean).join('\n'),
        url: action.type === 1 ? action.url : '',
      };
    }
  }
}
