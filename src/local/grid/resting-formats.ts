import {
  FormulaDependencyGenerator,
  type FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from '@univerjs/engine-formula';

/**
 * The formula of a conditional format or a validation stands for one in each cell of its ranges: tens of thousands on a plan's
 * sheet. The engine made a tree of every one before each wave, which was most of the time of a wave that changes one cell. Here
 * the trees of formulas that are as they were rest, and one is woken when something has changed that it reads.
 */
export function letFormatsRest(): void {
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  const register = generator._registerOtherFormulas;
  generator._registerOtherFormulas = function (data, units, trees) {
    const resting = restingIn(this);
    const known = trees.length;
    register.call(this, resting.awake(data), units, trees);
    for (const tree of trees.slice(known)) if (!tree.isVirtual) resting.keep(tree as FormulaDependencyTree);
  };
  const findChanged = generator._getUpdateTreeListAndMakeDependency;
  generator._getUpdateTreeListAndMakeDependency = function () {
    restingIn(this).learn();
    const changed = this._currentConfigService.getDirtyRanges();
    for (const id of this._dependencyManagerService.searchDependency(changed))
      this._dependencyTreeCache.get(id); // wakes it
    return findChanged.call(this);
  };
}

type Tree = FormulaDependencyTree | FormulaDependencyTreeVirtual;
/** workbook → sheet → … */
type BySheet<T> = Readonly<Record<string, Readonly<Record<string, T | null>> | null | undefined>>;
/** ids of formats → their formulas */
type Formulas = Readonly<Record<string, { readonly f: string; readonly ranges: readonly object[] }>>;
/** ids of trees by the distance of their cells from the first cell, which has 0 and 0 */
interface TreeIds {
  forValue(each: (right: number, down: number, id: number) => void): void;
}

/** What is used of the engine's class. */
interface Generator {
  _dependencyTreeCache: Map<number, Tree>;
  readonly _currentConfigService: {
    isForceCalculate(): boolean;
    getDirtyRanges(): unknown;
    getDirtyNameMap(): BySheet<unknown>;
    getDirtyDefinedNameMap(): BySheet<unknown>;
    getDirtySuperTableMap(): BySheet<unknown>;
    getDirtyUnitOtherFormulaMap(): BySheet<Readonly<Record<string, unknown>>>;
    getSheetRowColumnCount(unitId: string, sheetId: string): object | undefined;
  };
  readonly _dependencyManagerService: {
    getOtherFormulaDependency(unitId: string, sheetId: string, id: string): TreeIds | undefined;
    searchDependency(ranges: unknown): Set<number>;
  };
  _registerOtherFormulas(data: BySheet<Formulas>, units: readonly string[], trees: Tree[]): void;
  _getUpdateTreeListAndMakeDependency(): Tree[];
  _getTreeNode(tree: Tree): unknown;
  _getAddressFunctionNodeList(node: unknown): readonly unknown[];
  _detectForcedRecalculationNode(tree: Tree, node: unknown): boolean;
}

/** The trees of one format, as the last wave that made them has left them. */
interface Kept {
  /** formula, ranges, size of the sheet */
  readonly look: string;
  readonly ids: TreeIds;
  readonly first: FormulaDependencyTree;
  /** what the first cell's formula reads; nothing while it is not known */
  reads?: FormulaDependencyTree['rangeList'];
  /** in this wave */
  resting: boolean;
}

class Resting {
  readonly #kept = new Map<string, Kept>();
  readonly #looks = new Map<string, string>();
  readonly #cells = new Map<number, { readonly kept: Kept; readonly right: number; readonly down: number }>();

  constructor(private readonly generator: Generator) {
    generator._dependencyTreeCache = new WakingTrees(generator._dependencyTreeCache, (id) => this.#wake(id));
  }

  /** The formulas without those that rest in this wave. */
  awake(data: BySheet<Formulas>): BySheet<Formulas> {
    const mayRest = this.#mayRest();
    for (const kept of this.#kept.values()) kept.resting = false;
    this.#looks.clear();
    const sheetsOf = (unitId: string) =>
      Object.entries(data[unitId] ?? {}).map(([sheetId, formulas]) => [
        sheetId,
        Object.fromEntries(
          Object.entries(formulas ?? {}).filter(([id, { f, ranges }]) => {
            const size = this.generator._currentConfigService.getSheetRowColumnCount(unitId, sheetId);
            return !this.#rests(unitId, sheetId, id, JSON.stringify([f, ranges, size]), mayRest);
          }),
        ),
      ]);
    return Object.fromEntries(
      Object.keys(data).map((unitId) => [unitId, Object.fromEntries(sheetsOf(unitId))]),
    );
  }

  /** Not where names, tables or sheets have changed, nor where everything is calculated. */
  #mayRest(): boolean {
    const config = this.generator._currentConfigService;
    const changes = [
      config.getDirtyNameMap(),
      config.getDirtyDefinedNameMap(),
      config.getDirtySuperTableMap(),
    ];
    return (
      !config.isForceCalculate() &&
      changes.every((units) => Object.values(units).every((change) => Object.keys(change ?? {}).length === 0))
    );
  }

  #rests(unitId: string, sheetId: string, id: string, look: string, mayRest: boolean): boolean {
    const { _currentConfigService: config, _dependencyManagerService: manager } = this.generator;
    const key = keyOf(unitId, sheetId, id);
    this.#looks.set(key, look);
    const kept = this.#kept.get(key);
    if (!mayRest || !kept?.reads || kept.look !== look) return false;
    if (manager.getOtherFormulaDependency(unitId, sheetId, id) !== kept.ids) return false;
    if (config.getDirtyUnitOtherFormulaMap()[unitId]?.[sheetId]?.[id] !== undefined) return false;
    kept.first.resetState();
    Object.assign(kept.first, { isCache: true, isDirty: false, rangeList: [...kept.reads] });
    return (kept.resting = true);
  }

  /** Remembers the trees of a formula by that of its first cell. */
  keep(first: FormulaDependencyTree): void {
    const { unitId, subUnitId } = first;
    const formulaId = first.formulaId ?? '';
    const key = keyOf(unitId, subUnitId, formulaId);
    const old = this.#kept.get(key);
    old?.ids.forValue((_right, _down, id) => {
      if (this.#cells.get(id)?.kept === old) this.#cells.delete(id);
    });
    const ids = this.generator._dependencyManagerService.getOtherFormulaDependency(
      unitId,
      subUnitId,
      formulaId,
    );
    if (!ids) return;
    const kept: Kept = { look: this.#looks.get(key) ?? '', ids, first, resting: false };
    this.#kept.set(key, kept);
    ids.forValue((right, down, id) => void this.#cells.set(id, { kept, right, down }));
  }

  /** Remembers what new trees read. Those that ask for today, or calculate what they read, are looked at in every wave. */
  learn(): void {
    for (const kept of this.#kept.values()) {
      if (kept.reads || kept.resting) continue;
      const node = this.generator._getTreeNode(kept.first);
      const restless =
        this.generator._detectForcedRecalculationNode(kept.first, node) ||
        this.generator._getAddressFunctionNodeList(node).length > 0;
      if (!restless) kept.reads = [...kept.first.rangeList];
    }
  }

  #wake(id: number): Tree | undefined {
    const cell = this.#cells.get(id);
    if (!cell?.kept.resting) return undefined;
    const { kept, right, down } = cell;
    if (right === 0 && down === 0) return Object.assign(kept.first, { toRTreeItem: nowhere });
    return Object.assign(new FormulaDependencyTreeVirtual(), {
      treeId: id,
      type: FormulaDependencyTreeType.OTHER_FORMULA,
      refTree: kept.first,
      refOffsetX: right,
      refOffsetY: down,
      isCache: true,
      toRTreeItem: nowhere,
    });
  }
}

/** No cell reads what a format comes to. */
const nowhere = () => [];
const keyOf = (...parts: readonly string[]) => parts.join('\n');

const everyResting = new WeakMap<Generator, Resting>();
function restingIn(generator: Generator): Resting {
  let resting = everyResting.get(generator);
  if (!resting) everyResting.set(generator, (resting = new Resting(generator)));
  return resting;
}

/** The trees of a wave; one that rests is found too, and is awake from then on. */
class WakingTrees extends Map<number, Tree> {
  readonly #wake: (id: number) => Tree | undefined;

  constructor(trees: Iterable<readonly [number, Tree]>, wake: (id: number) => Tree | undefined) {
    super();
    for (const [id, tree] of trees) this.set(id, tree);
    this.#wake = wake;
  }

  override get(id: number): Tree | undefined {
    const tree = super.get(id);
    if (tree) return tree;
    const woken = this.#wake(id);
    if (woken) this.set(id, woken);
    return woken;
  }
}
