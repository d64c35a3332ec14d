/**
 * What the object model and the conversation with office.js agree on. A host object carries Excel's members under their wire
 * names (PascalCase): properties as getters and setters, methods as methods. A getter without a setter is read-only.
 * A member that is not there does not exist for the add-in: the conversation answers ApiNotFound and names it.
 */

/** A value as JSON carries it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a member answers with: a plain value, or another object of the workbook. */
export type HostValue = unknown;

/** An error the add-in sees: `error.code`, `error.message`, `error.debugInfo.errorLocation` ("Range.values"). */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** "Class.member" in the client's spelling; filled in by the conversation where it is left out */
    public location?: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** Excel's own sentences, in its own codes. */
export const itemNotFound = (): ApiError =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.");
export const itemAlreadyExists = (): ApiError =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): ApiError => new ApiError('InvalidArgument', message);
export const accessDenied = (message = 'You cannot perform the requested operation.'): ApiError =>
  new ApiError('AccessDenied', message);
/** For a value of a known member which this host cannot honour: it must not pretend. */
export const notImplemented = (what: string): ApiError =>
  new ApiError('ApiNotFound', `The local workbook does not offer ${what}.`);

/** An object of the workbook as the add-in addresses it. */
export class HostObject {
  /** office.js keeps an object between batches under this name */
  $ref?: string;

  /** @param $type the class in the Excel API: "Worksheet", "Range" */
  constructor(readonly $type: string) {}

  /**
   * Wire names of the events this object really sends: `onChanged` registers as `_RegisterDataChangedEvent`, so "DataChanged";
   * likewise "SelectionChanged", "Added", "Deleted", "Activated". Registering any other event fails with ApiNotFound.
   */
  $events?: readonly string[];

  /** The members of a collection, in order; only collections have it. */
  $items?(): readonly HostObject[];
}

/** One member as the client and its type declarations describe it. */
export interface MemberSchema {
  /** requirement sets that bring it, as `ExcelApi: 1.4`; absent where no set is documented */
  readonly since?: Readonly<Record<string, number>>;
  readonly readonly?: boolean;
}

/** One class of the Excel API. Keys of `members` are wire names, as are the values of `scalars`. */
export interface ClassSchema {
  /** client name → wire name of every property that carries a value */
  readonly scalars: Readonly<Record<string, string>>;
  /** wire name of a property that leads to an object → its class */
  readonly navigation: Readonly<Record<string, string>>;
  /** wire name of a method → the class it returns, or null for a value */
  readonly methods: Readonly<Record<string, string | null>>;
  readonly members: Readonly<Record<string, MemberSchema>>;
  readonly collection?: boolean;
  /** class of a collection's items */
  readonly item?: string;
}

/** Every class of the Excel API; generated at build time from the installed office.js and its types. */
export type HostSchema = Readonly<Record<string, ClassSchema>>;

/** One entry of an event message to office.js: category, type, target, arguments as JSON, 0, false. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  reserved: 0,
  remote: boolean,
];
/** Sends event entries to the pane; false when nobody listens. */
export type PostEvents = (entries: readonly EventEntry[]) => boolean;
