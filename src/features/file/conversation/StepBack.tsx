import { Link } from '../../../components/base/Link';
import { filingWords } from '../../../content/filing/filing';

/** The way to the question before, at the end of the page: at its lower edge there is room for one step alone. */
export const StepBack = ({ back }: { back: (() => void) | undefined }) =>
  back && (
    <Link id="before" acts icon="left" onPress={back}>
      {filingWords.back}
    </Link>
  );
