import type { funnelCheck as english } from '../en/funnel-check';
import { pluralRu, type RussianForms } from '../plural';
import { heads } from './heads';

const forms = {
  deal: { one: 'сделка', few: 'сделки', many: 'сделок', other: 'сделки' },
  lostDeal: {
    one: 'потерянной сделки',
    few: 'потерянных сделок',
    many: 'потерянных сделок',
    other: 'потерянной сделки',
  },
} satisfies Record<string, RussianForms>;

export const funnelCheck: typeof english = {
  ...heads.funnelCheck,
  heading: 'Как идут сделки против эталона?',
  funnel: 'Эталонная воронка',
  chooseFunnel: 'Выберите воронку',
  noFunnel: 'В этой книге ещё нет эталонной воронки. Сначала постройте её.',
  build: 'Построить воронку',
  incomplete: (sheet) =>
    `На листе «${sheet}» воронка неполная: у каждого этапа, кроме последнего, нужна конверсия, а план и средний чек должны быть больше 0.`,
  deals: 'Сделки',
  columns: {
    stage: 'Этап',
    lostFrom: 'Этап отказа',
    amount: 'Сумма',
    rep: 'Менеджер, отдел',
    member: 'Кто в\u00a0отделах',
    created: 'Создана',
  },
  rep: 'Чьи сделки',
  allReps: 'Все',
  share: {
    reps: (share, reps) => `Сверка с\u00a0долей плана ${share}: 1 ÷ ${reps} на\u00a0месте.`,
    teams: (share, teams) =>
      `Сверка с\u00a0долей плана ${share}: 1 ÷ ${teams} (столько отделов), менеджеров в\u00a0списке нет.`,
    teamsOfReps: (share, own, all) => `Сверка с\u00a0долей плана ${share}: менеджеров ${own} из\u00a0${all}.`,
    inTwo: 'Кто ведёт сделки в\u00a0двух отделах, посчитан в\u00a0обоих.',
    typeIt: 'Другую долю можно вписать на\u00a0листе.',
  },
  created: 'Созданы',
  whenever: 'Когда угодно',
  inPeriod: (period) => `За ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
  notStage: (status, deals, count) =>
    `В воронке нет этапа «${status}» (${deals} ${pluralRu(count, forms.deal)}). Что он значит?`,
  noStages: (column, count) =>
    `В\u00a0столбце «${column}» слов, которых нет среди этапов воронки: ${count}. Выберите столбец этапов.`,
  tooManyNames: (column, count) =>
    `В\u00a0столбце «${column}» имён: ${count}, сравнивать столько не\u00a0стоит. Все сделки оценены вместе.`,
  sayMeaning: (statuses) =>
    `В\u00a0воронке нет этапа ${statuses.map((each) => `«${each}»`).join(', ')}: выберите ниже, что это значит.`,
  lostIn: (stage) => `отказ на этапе «${stage}»`,
  wonIs: (stage) => `то же, что «${stage}»`,
  chooseMeaning: 'Выберите, что это значит',
  unknownFrom: (figure, count) =>
    `У ${figure} ${pluralRu(count, forms.lostDeal)} не указан этап: они посчитаны как отказ на первом.`,
  noDeals: 'Сделок, о которых судить, нет.',
  table: { stage: 'Этап', reference: 'Эталон', fact: 'Факт', verdict: 'Вывод' },
  verdicts: {
    bottleneck: 'узкое место',
    tooFew: 'мало данных',
    onTrack: 'в норме',
    noData: 'нет данных',
  },
  where: 'Куда вставить',
  places: { beside: 'Рядом с эталоном', own: 'На новый лист' },
  besideTaken: (cells) => `${cells} на листе воронки заняты: сверка встанет на новый лист.`,
  insert: 'Вставить сверку',
  insertSheet: 'Вставить лист',
  writing: 'Записываю сверку…',
  stands: (sheet) => `Сверка стоит на листе «${sheet}».`,
  follow: (cell, teams) =>
    `Выберите ${teams ? 'отдел' : 'менеджера'} в\u00a0${cell}: цифры, выводы и\u00a0фраза пересчитаются.`,
  followAll: 'Цифры, выводы и фраза следуют за сделками.',
  another: 'Ещё сверка: менеджер, отдел, период',
  first: {
    bottleneck: (from, to, actual, reference) =>
      `«${from}» → «${to}»: конверсия ${actual} вместо ${reference}. `,
    costs: (money) => `Это стоит ${money}, и это не случайность.`,
    inverted: (late) =>
      `Новых мало, а на этапе «${late}» скопились сделки: воронка перевёрнута. Сначала наполните вход, потом закройте то, что ждёт.`,
    lowInflow: (stage, reached, due) =>
      `Мало на входе: на этапе «${stage}» ${reached}, а к этому дню нужно ${due}. Узких мест не доказано.`,
    lowToo: (reached, due) => ` На входе тоже мало: ${reached} из ${due} к этому дню.`,
    tooFew: (stage, left) =>
      `Мало данных об этапе «${stage}» (прошли дальше или потеряны: ${left}). Узких мест пока не доказано.`,
    noData: 'Ни одна сделка ещё не ушла с этапа: судить не о чем.',
    onTrack: 'Все этапы держат эталон.',
    otherDays: (from, to, period) =>
      `Вход не\u00a0оценён: сделки созданы ${from}–${to}, а\u00a0план на\u00a0${period}.`,
  },
  sheet: {
    name: (period) => (period === '' ? 'Факт' : `Факт ${period}`),
    title: (period) => (period === '' ? 'Факт против эталона' : `Факт против эталона, ${period}`),
    whose: 'Чьи сделки и с какого дня',
    rep: 'Менеджер, отдел',
    from: 'Созданы с',
    to: 'Созданы по',
    asOf: 'На дату',
    elapsed: 'Прошло периода',
    share: 'Доля плана',
    notes: {
      rep: 'пусто — все, или выберите',
      noRep: 'такого столбца в списке нет',
      dates: 'пусто — когда угодно',
      noDates: 'такого столбца в списке нет',
      asOf: 'сегодня; введите день, чтобы закрепить',
      elapsed: 'рабочие дни без выходных',
    },
    shareNotes: {
      reps: 'менеджер: 1 ÷ на месте; или впишите',
      teams: 'отдел: 1 ÷ отделы; или впишите',
      teamsOfReps: 'отдел: его менеджеры ÷ все; или впишите',
      perRep: '1 ÷ менеджеры на месте; или впишите',
      perTeam: (teams) => `менеджеров нет: 1 ÷ отделы (${teams}); или впишите`,
      ofReps: (own, all) => `менеджеров: ${own} из\u00a0${all}; кто в\u00a0двух отделах – в\u00a0обоих`,
      typed: 'вписана: не меняется, кого бы ни выбрали',
    },
    how: 'Как это оценено',
    lines: [
      'Конверсия = прошли ÷ ушли с этапа; открытые сделки не считаются.',
      'Узкое место: даже верхняя граница (95 %) ниже эталона.',
      'Мало данных: нижняя граница ниже 80 % эталона.',
    ],
    undated: (count) => `Сделок без даты: ${count}, они не учтены.`,
    table: (list) => `Сделки: таблица «${list}».`,
    byStage: 'Факт по этапам',
    counted: 'Посчитано по сделкам',
    moreNames: 'Имён больше, чем строк с\u00a0цифрами: в\u00a0новой сверке будут все.',
    byRep: { title: 'По менеджерам', header: 'Менеджер' },
    byTeam: { title: 'По отделам', header: 'Отдел' },
    stage: 'Этап',
    status: 'Слово отказа',
    standing: 'Стоят',
    lost: 'Потеряны',
    reached: 'Дошли',
    left: 'Ушли',
    passed: 'Прошли',
    amount: 'Сумма стоящих',
    deals: 'Сделки',
    verdict: 'Вывод',
    money: 'Потеряно денег',
    conversions: 'Конверсия по этапам',
    reference: 'Эталон',
    fact: 'Факт',
    chart: 'Эталон и факт',
    noDeals: (list) => `В таблице ${list} пока нет сделок.`,
    noneChosen: 'С этим именем за эти дни сделок нет: очистите имя или выберите другие дни.',
    wrong:
      'Сверка ещё не посчитана. Если так и\u00a0останется, «Проверка формул» в\u00a0панели скажет почему.',
    repMessage: 'Выберите имя из списка или очистите ячейку, чтобы взять всех.',
    shareMessage: 'Доля плана больше 0\u00a0% и\u00a0не больше 100\u00a0%.',
  },
};
