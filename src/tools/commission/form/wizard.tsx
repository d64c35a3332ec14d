import { useCallback, useEffect, useRef, useState } from 'react';
import { commissionTexts } from '../../../language/tools/commission';
import { PageHeader } from '../../../pane/components/page-header';
import { Steps } from '../../../pane/components/steps';
import type { TableInfo, WriteOptions } from '../../../workbook/port';
import { useDelivery } from '../../kit/delivery';
import type { ToolProps } from '../../tool';
import { returnSentence } from '../deals';
import { commissionSheets } from '../sheets';
import { monthCell } from '../sheets/payout-sheet';
import { freeNames } from '../sheets/plan';
import { firstState, rolesOf } from '../state';
import { DealsView, type Chosen } from './deals-view';
import { SchemeView } from './scheme-view';

/** The scheme, then deals and people, then the sheets. */
export function Wizard({ workbook, language, regional, onHome, onOpen }: ToolProps) {
  const words = commissionTexts(language);
  const [state, setState] = useState(() => firstState(language));
  const [furthest, setFurthest] = useState(0);
  const [names, setNames] = useState(() => freeNames(language, { sheets: [], tables: [] }));
  const [deals, setDeals] = useState<TableInfo>();
  const chosen = useRef<Chosen>(undefined);

  const free = useCallback(async () => {
    const [sheets, tables] = await Promise.all([workbook.sheetNames(), workbook.tables()]);
    return freeNames(language, { sheets, tables: tables.map(({ name }) => name) });
  }, [workbook, language]);
  // the sheets are called by the names that they will have; where those cannot be read, writing says so
  useEffect(() => {
    let wanted = true;
    free().then(
      (found) => wanted && setNames(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [free]);
  /** `sheet`: name of the payouts */
  async function write(sheet: string, options: WriteOptions) {
    if (!chosen.current) return;
    const { table, month, members } = chosen.current;
    const names = await free();
    setNames(names);
    setDeals(table);
    const sheets = commissionSheets({
      language,
      currency: regional.currency,
      roles: rolesOf(state, members),
      members,
      month,
      deals: table.name,
      sheets: { ...names.sheets, payouts: sheet },
      tables: names.tables,
    });
    await workbook.insertSheets(sheets, options);
  }
  const delivery = useDelivery({
    title: words.title,
    workbook,
    editing: false,
    cell: monthCell,
    follow: [
      words.follow(names.sheets.scheme, names.sheets.people),
      ...(deals ? [returnSentence(deals, language)] : []),
    ].join(' '),
    another: words.another,
    write,
    onHome,
    onAnother: () => onOpen('commission'),
  });
  if (delivery.view !== undefined) return delivery.view;

  const isDeals = state.step === 'deals';
  const go = (step: number) => {
    setFurthest(Math.max(furthest, step));
    setState({ ...state, step: step === 0 ? 'scheme' : 'deals' });
  };
  const header = (
    <>
      <PageHeader title={words.title} onBack={isDeals ? () => go(0) : onHome} />
      <Steps
        names={[words.steps.scheme, words.steps.deals]}
        current={isDeals ? 1 : 0}
        furthest={furthest}
        onStep={go}
      />
    </>
  );
  if (!isDeals) {
    return (
      <SchemeView
        header={header}
        state={state}
        people={names.sheets.people}
        onChange={setState}
        onCancel={onHome}
        onNext={() => go(1)}
      />
    );
  }
  /** Under the usual name, or the next that is free; where the names cannot be read, writing says so. */
  const insert = async (picked: Chosen) => {
    chosen.current = picked;
    delivery.start((await free().catch(() => names)).sheets.payouts);
  };
  return (
    <DealsView
      header={header}
      workbook={workbook}
      state={state}
      people={names.sheets.people}
      onChange={setState}
      onBack={() => go(0)}
      onInsert={(each) => void insert(each)}
    />
  );
}
