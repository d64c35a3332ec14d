/** Calls the functions as Excel does: by id, through what `CustomFunctions.associate` was given. */
type Implementation = (...args: unknown[]) => unknown;

export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** What office.js puts after the last argument: its properties are getters of the prototype. */
export class Invocation {
  readonly #address: string | undefined;
  constructor(address?: string) {
    this.#address = address;
  }
  get functionName(): string {
    return 'FUNCTION';
  }
  get address(): string | undefined {
    return this.#address;
  }
}

export interface Host {
  call(id: string, ...args: unknown[]): unknown;
  /** the error that a call ends with; fails where it gives a result */
  refusal(id: string, ...args: unknown[]): HostError;
  /** language of Excel's interface from now on */
  speak(tag: string | undefined): void;
  readonly ids: readonly string[];
  readonly outcomes: () => ReadonlyMap<
    string,
    { message?: string; rows?: number; columns?: number; notes?: readonly string[] }
  >;
}

/** Loads the product's entry with an Excel of this process around it. */
export function startHost(): Host {
  const implementations = new Map<string, Implementation>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, implementation: Implementation) => implementations.set(id, implementation),
      Error: HostError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
    Office: { context: {} },
  });
  let entry: { outcomes: Host['outcomes'] } | undefined;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded after its globals are there, as Excel does
    entry = require('../../src/entry/functions');
  });
  const call = (id: string, ...args: unknown[]): unknown => {
    const implementation = implementations.get(id);
    if (!implementation) throw new Error(`${id} is not associated`);
    return implementation(...args);
  };
  return {
    call,
    refusal(id, ...args) {
      try {
        call(id, ...args);
      } catch (error) {
        if (error instanceof HostError) return error;
        throw error;
      }
      throw new Error(`${id} was expected to refuse its arguments`);
    },
    speak: (tag) => Object.assign(globalThis, { Office: { context: { displayLanguage: tag } } }),
    ids: [...implementations.keys()],
    outcomes: () => entry?.outcomes() ?? new Map(),
  };
}

/** A list as a column of cells. */
export const upright = <T>(list: readonly T[]): T[][] => list.map((cell) => [cell]);
