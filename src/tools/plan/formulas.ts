/**
 * The formulas of a plan sheet. They name cells of their own sheet only, by its scoped names, its tables and its spills, so
 * that a copied sheet is a plan of its own. Only what Excel 2021 knows; what is looked up is asked whether it is a
 * number, as a looked-up blank would be 0.
 */
import { columnFormula } from '../kit/references';
import type { TableInfo } from '../../workbook/port';
import { quoted } from '../funnel/sentence';
import type { PlanNames, PlanTable } from './names';
import { bodyRow, cell, headerRow, spill } from './places';

export interface SourceColumns {
  readonly date: string;
  readonly rep: string;
  readonly amount: string;
}

export interface FormulaNames {
  readonly names: PlanNames;
  readonly tables: Readonly<Record<PlanTable, string>>;
  readonly list: TableInfo;
  readonly source: SourceColumns;
}

const year = '12';
/** What became of a row that was typed: it counts, a row below says otherwise, or it cannot be used. 0: nothing is typed. */
export const [counts, saidBelow, unreadable, unknownRep] = [1, 2, 3, 4] as const;
/** a month of another plan: of no harm */
const otherMonth = 5;
const reps = spill('rep');
/** a rep's name and 24 months */
const historyWidth = 25;

/** A row of as many 1 as a block has rows. On its side, since a sheet may have fewer columns left than a team has reps. */
const acrossOnes = (block: string) => `TRANSPOSE(SEQUENCE(ROWS(${block}),1,1,0))`;

/** Whether rows of a table count. Times 1: the local grid compares the cells of a spill with what it knew of them before. */
const isState = (part: 'correctionsState' | 'teamState' | 'monthsState') => `(${spill(part)}*1=${counts})`;

/** A column of a spill from its place, 1 for the first. FILTER rather than INDEX: every engine then knows what the cell depends on. */
const columnOf = (block: string, width: number, place: number) =>
  `FILTER(${block},SEQUENCE(1,${width})=${place})`;

export function planFormulas({ names, tables, list, source }: FormulaNames) {
  const orders = [source.date, source.rep, source.amount].map((name) => columnFormula(list, name)).join(',');
  const [rep, growth, share, starts, leaves, goesTo, fixed] = names.columns.team.map(
    (name) => `${tables.team}[${name}]`,
  );
  const [ofRep, ofMonth, value] = names.columns.corrections.map((name) => `${tables.corrections}[${name}]`);
  const [month, monthGrowth] = names.columns.months.map((name) => `${tables.months}[${name}]`);
  const [rampMonth, rampShare] = names.columns.ramp.map((name) => `${tables.ramp}[${name}]`);
  const [day, works] = names.columns.days;
  /** what the last row of the team's table that names him says of every rep, `none` where he is not in it */
  const lastOfTeam = (what: string, none: string) => `XLOOKUP(who,TRIM(${rep}),${what},${none},0,-1)`;
  /** a number of the team's table for every rep, `none` where it is blank too */
  const ofTeam = (what: string, none: string) => lastOfTeam(`IF(ISNUMBER(${what}),${what},${none})`, none);
  /** a month as one number: year × 12 + month */
  const count = (date: string) => `YEAR(${date})*12+MONTH(${date})`;
  const planMonths = `${cell('months', headerRow)}:${cell('months', headerRow, 11)}`.replace(
    /([A-Z]+)(\d+)/g,
    '$$$1$$$2',
  );
  const ones = `SEQUENCE(${year},1,1,0)`;
  /** how many rows below each row say the same, `same` being a square of rows by rows */
  const below = (rows: string, same: string) =>
    `MMULT(${same}*(SEQUENCE(ROWS(${rows}))<TRANSPOSE(SEQUENCE(ROWS(${rows})))),SEQUENCE(ROWS(${rows}),1,1,0))`;
  /** months of a column as one number each, 0 where there is no date */
  const typedMonths = `IF(ISNUMBER(${ofMonth}),${count(ofMonth ?? '')},0)`;
  /** rows of corrections that count, for every rep and month of the plan */
  const corrected = (what: string) =>
    `MMULT(--(who=TRANSPOSE(TRIM(${ofRep}))),(${typedMonths}=mon)*${isState('correctionsState')}${what})`;

  return {
    orders,
    planMonths,
    firstMonth: `=DATE(YEAR(${names.start}),MONTH(${names.start}),1)`,
    nextMonth: (index: number) => `=EDATE(${cell('months', headerRow, index - 1)},1)`,
    history: `=SALES.HISTORY(${orders},DATE(YEAR(${names.start})-1,MONTH(${names.start}),1),24,IFERROR(FILTER(TRIM(${rep}),${isState('teamState')}),""),"rows")`,
    totalOfHistory: `=MMULT(${acrossOnes(spill('history'))},FILTER(${spill('history')},SEQUENCE(1,${historyWidth})>1))`,
    reps: `=${columnOf(spill('history'), historyWidth, 1)}`,
    lastYear: `=MMULT(FILTER(${spill('history')},(SEQUENCE(1,${historyWidth})>1)*(SEQUENCE(1,${historyWidth})<=13)),${ones})`,
    year: `=MMULT(${spill('months')},${ones})`,
    growth: (fresh: string) =>
      `=IF(${spill('lastYear')}>0,${spill('year')}/${spill('lastYear')}-1,${quoted(fresh)})`,
    quarters: `=MMULT(${spill('months')},--(ROUNDUP(SEQUENCE(${year})/3,0)=SEQUENCE(1,4)))`,
    totalOfMonths: `=MMULT(${acrossOnes(spill('months'))},${spill('months')})`,
    totalOfQuarters: `=MMULT(${acrossOnes(spill('quarters'))},${spill('quarters')})`,
    /** reps by months with a header of dates, as SALES.PLAN takes it: the rep's own growth, the month's, or everyone's */
    growthBlock: `=LET(size,ROWS(${reps}),i,SEQUENCE(size+1,1,0),j,SEQUENCE(1,13,0),mon,DATE(YEAR(${names.start}),MONTH(${names.start})+j-1,1),name,XLOOKUP(i,SEQUENCE(size),${reps},""),who,TRIM(name),own,${ofTeam(growth ?? '', '""')},ofmonth,XLOOKUP(MONTH(mon),IF(${isState('monthsState')},MONTH(${month}),0),${monthGrowth},""),IF(i=0,IF(j=0,"",mon),IF(j=0,name,IF(ISNUMBER(own),own,IF(ISNUMBER(ofmonth),ofmonth,N(${names.growth}))))))`,
    calculated: `=SALES.PLAN(${orders},${names.start},${spill('growthBlock', bodyRow - 1)},12,${reps},,,"values")`,
    /** new reps get their share of what the others plan, with a ramp; the plan of those who leave goes to somebody else */
    teamPlan: `=LET(who,TRIM(${reps}),calc,${spill('calculated')},mon,${count(planMonths)},share,${ofTeam(share ?? '', '0')},from,${lastOfTeam(`IF(ISNUMBER(${starts}),${count(starts ?? '')},0)`, '0')},nth,mon-IF(from=0,MIN(mon),from)+1,ramp,LOOKUP(IF(nth<1,1,nth),${rampMonth},${rampShare})*(nth>=1),own,calc*(share=0),all,MMULT(${acrossOnes('calc')},own),full,own+share*all*ramp,to,${lastOfTeam(`TRIM(${goesTo})`, '""')},since,${lastOfTeam(`IF(ISNUMBER(${leaves}),${count(leaves ?? '')},0)`, '0')},gone,ISNUMBER(XMATCH(to,who))*(to<>who)*(since<=mon),MMULT(--(who=TRANSPOSE(to)),full*gone)+full*(1-gone))`,
    /** what becomes of every row of the tables that are typed into; where one month or rep stands twice, the lower row counts */
    correctionsState: `=LET(who,TRIM(${reps}),name,TRIM(${ofRep}),mon,${typedMonths},filled,(${value}<>"")*(${value}<>0),readable,IF(ISNUMBER(${value}),--(${value}>0),--ISNUMBER(XMATCH(TRIM(${value}),{"-","–","—","−"}))),here,--ISNUMBER(XMATCH(mon,${count(planMonths)})),known,--ISNUMBER(XMATCH(name,who)),used,filled*readable*here*known,again,${below('mon', '(name=TRANSPOSE(name))*(mon=TRANSPOSE(mon))*TRANSPOSE(used)')},IF(filled=0,0,IF(readable*(mon>0)=0,${unreadable},IF(here=0,${otherMonth},IF(known=0,${unknownRep},IF(again>0,${saidBelow},${counts}))))))`,
    teamState: `=LET(name,TRIM(${rep}),again,${below('name', '--(name=TRANSPOSE(name))')},IF(name="",0,IF(again>0,${saidBelow},${counts})))`,
    monthsState: `=LET(mon,IF(ISNUMBER(${month})*ISNUMBER(${monthGrowth}),MONTH(${month}),0),again,${below('mon', '--(mon=TRANSPOSE(mon))')},IF(mon=0,0,IF(again>0,${saidBelow},${counts})))`,
    /** 1 where a month is corrected */
    flags: `=LET(who,TRIM(${reps}),mon,${count(planMonths)},${corrected('')})`,
    /** values that stay when the plan is reconciled: corrections, and the rounded plan of reps that are fixed */
    locks: `=LET(who,TRIM(${reps}),mon,${count(planMonths)},unit,IF(N(${names.round})>0,${names.round},0.01),byhand,${corrected(`*IF(ISNUMBER(${value}),${value},0)`)},keep,${ofTeam(fixed ?? '', '0')},kept,ROUND(${spill('team plan')}/unit,0)*unit,IF(${spill('flags')}*1=1,IF(byhand=0,"-",byhand),IF((keep<>0)*(N(${names.target})>0),IF(kept=0,"-",kept),"")))`,
    plan: `=IF(N(${names.target})>0,SALES.PLAN.ALLOCATE(${spill('team plan')},${names.target},${spill('locks')},${names.round},"values"),IF(ISNUMBER(${spill('locks')}),${spill('locks')},IF(${spill('locks')}="-",0,IF(N(${names.round})>0,ROUND(${spill('team plan')}/IF(N(${names.round})>0,${names.round},1),0)*${names.round},${spill('team plan')}))))`,
    /** reps in the first column, months in the header: what SALES.PLAN.TRACK reads */
    block: (head: string) =>
      `=LET(size,ROWS(${reps}),i,SEQUENCE(size+1,1,0),j,SEQUENCE(1,13,0),shift,--(SEQUENCE(${year})=j),name,XLOOKUP(i,SEQUENCE(size),${reps},""),IF(i=0,IF(j=0,${quoted(head)},MMULT(${planMonths},shift)),IF(j=0,name,MMULT(MMULT(--(i=TRANSPOSE(SEQUENCE(size))),${spill('months')}),shift))))`,
    /** a day outside the plan counts as the plan's first or last */
    day: `MAX(${cell('months', headerRow)},MIN(${names.asOf},EOMONTH(${cell('months', headerRow, 11)},0)))`,
    track(): string {
      return `=SALES.PLAN.TRACK(${orders},${spill('block', bodyRow - 1)},${this.day},${names.period},${tables.days}[[${day}]:[${works}]],"all")`;
    },
    /** rows of the tracked reps stand as in the plan; those beyond have orders but no plan, which a plan of all cannot have */
    fact: `=LET(all,${spill('track', bodyRow - 1)},at,SEQUENCE(ROWS(all)),FILTER(FILTER(all,(at>1)*(at<=1+ROWS(${reps}))),SEQUENCE(1,8)>1))`,
    factTotal: `=LET(all,${spill('track', bodyRow - 1)},FILTER(FILTER(all,SEQUENCE(ROWS(all))=ROWS(all)),SEQUENCE(1,8)>1))`,
    factColumn: (place: number) => columnOf(spill('fact'), 7, place),
    correctionsUsed: `SUM(${spill('flags')})`,
    correctionsTyped: `SUM(--(${spill('correctionsState')}>0))`,
    /** what the sentences beside the tables tell of */
    typed: { rep: ofRep ?? '', month: ofMonth ?? '', teamRep: rep ?? '', growthMonth: month ?? '' },
    correctionsValue: `SUM(${spill('flags')}*${spill('months')})`,
    chart: (index: number) => {
      const at = cell('months', headerRow, index);
      return [
        `=${at}`,
        `=${cell('months', bodyRow - 1, index)}`,
        `=IF(${at}>${names.asOf},NA(),${cell('history', bodyRow - 1, index + 13)})`,
        `=${cell('history', bodyRow - 1, index + 1)}`,
      ];
    },
  };
}
export type PlanFormulas = ReturnType<typeof planFormulas>;
