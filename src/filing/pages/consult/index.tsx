import { Consult } from '../../../features/file/consultation/Consult';

export default function ConsultPage() {
  return <Consult />;
}
