import { countsPeople, type Measure, type QuantityKey } from "@daybook/data";

/** The key of a measure told of no side, unless the test says otherwise. */
export function keyOf(measure: Measure, rest: Partial<QuantityKey> = {}): QuantityKey {
  const people = countsPeople(measure);
  return {
    kind: "flow",
    measure,
    side: null,
    unit: people ? "people" : "things",
    commodity: null,
    victimClass: people ? "people" : null,
    group: null,
    nationality: null,
    actor: null,
    among: null,
    ...rest,
  };
}
