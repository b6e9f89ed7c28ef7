// What the package uses of @fluent/bundle.

/** A text with places for values. */
export type Pattern = string | ReadonlyArray<unknown>;

/** A message and its attributes. */
export interface Message {
  value: Pattern | null;
  attributes: Record<string, Pattern>;
}

/** Messages as they were written. */
export class FluentResource {
  constructor(source: string);
}

/** A number with its format. */
export class FluentNumber {
  constructor(value: number, options?: Intl.NumberFormatOptions);
}

/** Messages of one language. */
export class FluentBundle {
  constructor(language: string, options?: { useIsolating?: boolean });
  addResource(resource: FluentResource): Error[];
  getMessage(id: string): Message | undefined;
  formatPattern(
    pattern: Pattern,
    values: Record<string, string | number | FluentNumber> | null,
    errors: Error[],
  ): string;
}
