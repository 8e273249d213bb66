import type { PostChange } from '../../../functions/contract/people/staffViews';
import { Card } from '../../components/show/Card';
import { List, Row } from '../../components/show/List';
import { memberWords } from '../../content/staff/members';
import { roles } from '../../content/people';
import { moment } from '../../content/when';

const said = {
  joined: { title: memberWords.joined, by: memberWords.joinedBy },
  ended: { title: memberWords.ended, by: memberWords.endedBy },
} satisfies Record<PostChange['what'], object>;

/** Who came and who left of late, and by whose hand: nobody gives or takes a post unseen. */
export function Changes({ changes }: { changes: readonly PostChange[] }) {
  if (changes.length === 0) return null;
  return (
    <Card title={memberWords.changes}>
      {memberWords.changesNote}
      <List label={memberWords.changes}>
        {changes.map(({ at, what, name, role, byName }) => (
          <Row
            key={`${at} ${name} ${role}`}
            title={said[what].title(name, roles[role])}
            note={`${moment(at)}，${said[what].by(byName)}`}
          />
        ))}
      </List>
    </Card>
  );
}
