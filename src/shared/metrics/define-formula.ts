import type { Result } from '../result.ts';
import { fail } from '../result.ts';
import type { z } from '../zod.ts';
import type { Figure } from './figure.ts';
import { inputFault } from './input-fault.ts';

/** A formula as the calculator and the command line offer it. */
export interface Formula {
  /** How the command line calls it: “nps”. */
  readonly name: string;
  /** “Net Promoter Score” */
  readonly label: string;
  /** The formula in its own letters. */
  readonly formula: string;
  /** An input to begin with. */
  readonly example: unknown;
  readonly inputSchema: z.ZodType;
  /** Parses the input and calculates; a fault in the input is `invalid-input` with a sentence that names the field. */
  readonly compute: (input: unknown) => Result<Figure<number | string>>;
}

interface Definition<Schema extends z.ZodType> {
  readonly name: string;
  readonly label: string;
  readonly formula: string;
  readonly example: z.input<Schema>;
  readonly inputSchema: Schema;
  readonly calculate: (input: z.output<Schema>) => Result<Figure<number | string>>;
}

export function defineFormula<Schema extends z.ZodType>({ calculate, ...formula }: Definition<Schema>): Formula {
  const compute: Formula['compute'] = (input) => {
    const parsed = formula.inputSchema.safeParse(input);
    return parsed.success ? calculate(parsed.data) : fail('invalid-input', inputFault(parsed.error.issues, input));
  };
  return { ...formula, compute };
}
