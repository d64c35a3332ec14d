import type { CommissionProblems } from '../../../planning/commission/problems';
import type { Sentences } from '../sentences';

/** What is wrong with curves, shares and the tables of a payout, and what to do. */
export const russianCommission: Sentences<keyof CommissionProblems> = {
  curveOnePoint: 'одну точку не продолжить: добавьте вторую или не задавайте beyond.',
  nothingToShare: 'все доли равны 0: введите хотя бы одну.',
  columnMissing: 'нет столбца {headers:header}: укажите таблицу с заголовками или добавьте столбец.',
  columnTwice:
    'столбец {value} встречается дважды, ещё и как столбец {before:plain}: переименуйте один из двух.',
  columnNeeded: 'для {component} из схемы нужен столбец {headers:header}: добавьте его.',
  settingDiffers: '{value} противоречит строке {firstRow:plain} той же составляющей: исправьте одну из двух.',
  notTogether: 'заполнены и эта ячейка, и {headers:header}: очистите одну из двух.',
  notWith: 'несовместимо с {value} в столбце {headers:header}: очистите одну из двух.',
  sameStep: 'с {value} уже начинается строка {firstRow:plain} той же составляющей: исправьте одну из двух.',
  dateBefore: 'дата раньше, чем {headers:header}: исправьте одну из двух.',
  roleOverlaps: 'дни менеджера {rep} пересекаются со строкой {firstRow:plain}: исправьте одну из двух.',
  quotaNeeded: 'для {component} нужен план: заполните «План» в этой строке.',
  targetNeeded:
    'для {component} нужна целевая премия: введите доход при 100 % больше оклада или сумму в схеме.',
  kindUnknown: 'для {component} нужно знать, новая продажа или повторная: заполните «Клиент» или «Вид».',
  sharesUnreadable:
    'непонятно {value}: введите менеджеров с долями, вместе 100 %, так: «Белова 60%; Волков 40%».',
  paysNothing:
    'у {component} ни в одной строке нет ни ставки, ни суммы: введите их (0, если платить не надо) или удалите строки.',
  gateMissing: 'здесь сказано, по чьему выполнению порог, а порога нет: введите порог или очистите ячейку.',
  periodUnfit:
    'последний день раньше первого или больше чем через {months} месяцев после него: исправьте один из двух.',
  notNamed: '{value} нет в таблице {table:plain}: исправьте название или добавьте там строку.',
};
