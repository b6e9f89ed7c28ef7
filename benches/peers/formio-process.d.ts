// The part of Form.io that the comparison calls. The package's own declarations name types that it does not bring along.

export const ProcessorMap: Record<"validate", object>;

/** Runs the processors over every component, and gives the scope back. */
export function processSync(context: {
  components: object[];
  data: object;
  form: object;
  processors: object[];
  scope: object;
}): object;
