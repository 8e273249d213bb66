import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { homeWords } from '../../content/pages';
import type { CallProblem } from '../../services/server/answer';
import { useServer } from '../../services/server/server';

/** Nobody is signed in: the way in, for who wants to see what they filed. All else is there without it. */
export function SignedOut({ problem }: { problem: CallProblem }) {
  const { session } = useServer();
  return (
    <Section near>
      <List>
        <Row
          id="sign-in"
          icon="lock"
          title={`${homeWords.signIn}，${homeWords.signInTitle}`}
          note={problem.detail}
          onPress={() => void session.open()}
        />
      </List>
    </Section>
  );
}
