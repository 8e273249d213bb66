import type { Me } from '../../../functions/contract/people/session';
import { Card } from '../../components/show/Card';
import { Empty } from '../../components/states/Empty';
import { Facts } from '../../components/show/Facts';
import { Notice } from '../../components/states/Notice';
import { cardWords } from '../../content/me/codes';
import { roles } from '../../content/people';
import { ShownCode } from './ShownCode';

/** One's own official card in the post one acts in, to be scanned by a resident. */
export function MyCard({ me: { name, acting, memberships } }: { me: Me }) {
  const post = memberships.find(
    ({ role, organisationId }) => role === acting.role && organisationId === acting.organisationId,
  );
  if (!post || post.role === 'admin') return <Empty title={cardWords.none} />;
  return (
    <Card title={cardWords.title}>
      <Facts
        rows={[
          { label: cardWords.name, value: name ?? '' },
          { label: cardWords.unit, value: post.organisationName },
          { label: cardWords.role, value: roles[post.role] },
        ]}
      />
      <ShownCode key={`${post.role} ${post.organisationId}`} what={{ for: 'card' }} />
      <Notice tone="good">{cardWords.free}</Notice>
    </Card>
  );
}
