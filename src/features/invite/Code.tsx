import { Text } from '@tarojs/components';
import { Facts } from '../../components/show/Facts';
import { Notice } from '../../components/states/Notice';
import { inviteWords } from '../../content/staff/invite';
import { moment } from '../../content/when';

type CodeProps = { name: string; code: string; expiresAt: string };

/** The code, this once: the server keeps no more than its digest. It can be held down and copied. */
export const Code = ({ name, code, expiresAt }: CodeProps) => (
  <Notice tone="good" title={inviteWords.made(name)}>
    <Facts
      rows={[
        { label: inviteWords.code, value: <Text selectable>{code}</Text> },
        { label: inviteWords.until, value: moment(expiresAt) },
      ]}
    />
  </Notice>
);
