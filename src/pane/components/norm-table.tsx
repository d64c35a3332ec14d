import { makeStyles } from '@fluentui/react-components';
import { Card } from './card';
import { FigureTable } from './figure-table';

const useStyles = makeStyles({ card: { padding: '8px 12px' } });

interface Props {
  /** "Norm", "per rep", "per day" */
  readonly head: readonly [string, string, string];
  readonly rows: readonly (readonly [stage: string, perRep: string, perDay: string])[];
}

/** How much of each stage one rep has to do, in the period and in a day. */
export function NormTable({ head, rows }: Props) {
  const styles = useStyles();
  return (
    <Card className={styles.card} padded={false}>
      <FigureTable caption={head[0]} head={head} rows={rows} strong={2} />
    </Card>
  );
}
