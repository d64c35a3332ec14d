import { ICommandService, type Injector, LocaleService, LocaleType } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  LexerNode,
  LexerTreeBuilder,
  RangeReferenceObject,
  ReferenceNodeFactory,
  type ISetSuperTableMutationParam,
  SetSuperTableMutation,
  StringValueObject,
  SuffixNodeFactory,
} from '@univerjs/engine-formula';
import { surviveFaults } from './faults';
import { findFormulasFast } from './formula-search';

/** Faults of Univer 0.25.1 that a user of the workbook would meet, mended where they are. */
export function patchEngine(injector: Injector): void {
  sortCopies(injector);
  spillReference(injector);
  futureFunctionPrefixes(injector);
  treesOfLet(injector);
  tableNamesWithUnderscore(injector);
  tablesThatChange(injector);
  fixedInTheLanguage(injector);
  findFormulasFast(injector);
  surviveFaults(injector);
}

/** SORT sorts the array that other formulas of the wave share. Give it one of its own. */
function sortCopies(injector: Injector): void {
  const sort = injector.get(IFunctionService).getExecutor('SORT');
  if (!sort) return;
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (...variants: BaseValueObject[]) => {
    const [array, ...rest] = variants;
    if (!array?.isArray()) return calculate(...variants);
    const source = array as ArrayValueObject;
    const own = ArrayValueObject.create({
      calculateValueList: source.getArrayValue().map((row) => [...row]),
      rowCount: source.getRowCount(),
      columnCount: source.getColumnCount(),
      unitId: source.getUnitId(),
      sheetId: source.getSheetId(),
      row: source.getCurrentRow(),
      column: source.getCurrentColumn(),
    });
    return calculate(own, ...rest);
  };
}

interface SuffixNodeWithPound {
  _handlerPound?: (value: FunctionVariantType) => FunctionVariantType;
}

/** `A1#`, the spill that starts at A1, is lexed but not evaluated (a "todo" in the engine). */
function spillReference(injector: Injector): void {
  const factory = injector.get(SuffixNodeFactory);
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (param) => {
    const node = create(param);
    const suffix = node as unknown as SuffixNodeWithPound | undefined;
    if (suffix?._handlerPound) suffix._handlerPound = (value) => spillOf(injector, value);
    return node;
  };
}

function spillOf(injector: Injector, anchor: FunctionVariantType): FunctionVariantType {
  if (!anchor.isReferenceObject() || !(anchor as BaseReferenceObject).isCell())
    return ErrorValueObject.create(ErrorType.REF);
  const cell = anchor as BaseReferenceObject;
  const { startRow, startColumn } = cell.getRangePosition();
  const [unit, sheet] = [cell.getUnitId(), cell.getSheetId()];
  const known = injector.get(IFormulaCurrentConfigService);
  if (!known.getFormulaData()[unit]?.[sheet]?.[startRow]?.[startColumn]?.f)
    return ErrorValueObject.create(ErrorType.REF);
  const range =
    injector.get(IFormulaRuntimeService).getUnitArrayFormula()[unit]?.[sheet]?.[startRow]?.[startColumn] ??
    known.getArrayFormulaRange()[unit]?.[sheet]?.[startRow]?.[startColumn];
  if (!range) return anchor; // one value, or an error such as #BUSY! that stands for the whole spill
  const spill = new RangeReferenceObject(range, sheet, unit);
  spill.setUnitData(cell.getUnitData());
  spill.setRuntimeData(cell.getRuntimeData());
  spill.setArrayFormulaCellData(cell.getArrayFormulaCellData());
  spill.setRuntimeArrayFormulaCellData(cell.getRuntimeArrayFormulaCellData());
  spill.setUnitStylesData(cell.getUnitStylesData());
  spill.setRuntimeFeatureCellData(cell.getRuntimeFeatureCellData());
  spill.setDefaultUnitId(unit);
  spill.setDefaultSheetId(sheet);
  return spill;
}

/** Files and pasted formulas carry newer functions as `_xlfn.SEQUENCE` and `_xlfn._xlws.FILTER`. */
function futureFunctionPrefixes(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) =>
    build(formula.replace(/_xl(?:fn|ws|pm)\.(?:_xl(?:ws|pm)\.)?/gi, ''), ...rest);
}

/**
 * Reading LET turns its words into those of a LAMBDA in the very tree that the lexer keeps for the text: read a second time, its
 * variables are those of the first. Give every reader a tree of his own.
 */
function treesOfLet(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => {
    const tree = build(formula, ...rest);
    return tree instanceof LexerNode && /\b(?:LET|LAMBDA)\s*\(/i.test(formula) ? copyOf(tree) : tree;
  };
}

function copyOf(tree: LexerNode): LexerNode {
  const copy = Object.assign(new LexerNode(), tree);
  copy.setChildren(
    tree.getChildren().map((child) => {
      if (typeof child === 'string') return child;
      const own = copyOf(child);
      own.setParent(copy);
      return own;
    }),
  );
  return copy;
}

interface FactoryOfReferences {
  _checkTokenIsTableReference(token: string): boolean;
}

/** `Funnel_Stages[Stage]` is taken for an unknown name: the engine's pattern leaves the underscore out of tables' names. */
function tableNamesWithUnderscore(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory) as unknown as FactoryOfReferences;
  const check = factory._checkTokenIsTableReference.bind(factory);
  factory._checkTokenIsTableReference = (token) => {
    const [name = '', ...rest] = token.split('[');
    return check([name.replace(/_/g, 'x'), ...rest].join('['));
  };
}

/**
 * A formula that was parsed once keeps the rows its table had then: the wave after a table has changed parses it anew, but
 * puts the result nowhere, and later waves find the old one. Forget it.
 */
function tablesThatChange(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetSuperTableMutation.id)
      functions.deleteFormulaAstCacheKey((params as ISetSuperTableMutationParam).tableName);
  });
}

/** FIXED writes 1,000.5 whatever the computer's settings; Excel writes it in their separators: 1 000,5 in Russian. */
function fixedInTheLanguage(injector: Injector): void {
  const fixed = injector.get(IFunctionService).getExecutor('FIXED');
  if (!fixed) return;
  const calculate = fixed.calculate.bind(fixed);
  const inRussian = (value: BaseValueObject): BaseValueObject =>
    value.isString()
      ? StringValueObject.create(
          String(value.getValue()).replace(/[.,]/g, (sign) => (sign === ',' ? '\u00a0' : ',')),
        )
      : value;
  fixed.calculate = (...variants: BaseValueObject[]) => {
    const result = calculate(...variants) as BaseValueObject;
    if (injector.get(LocaleService).getCurrentLocale() !== LocaleType.RU_RU) return result;
    return result.isArray() ? (result as ArrayValueObject).mapValue(inRussian) : inRussian(result);
  };
}
