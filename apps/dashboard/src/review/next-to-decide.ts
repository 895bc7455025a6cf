import type { Review } from "@daybook/intake";
import { groupsOf, toldTogether, type Branch, type Group } from "../pages/review/figure-tree.ts";
import { textOf, type Form } from "./form.ts";

/** Where a page without scripts goes on after a decision: at the next card that waits, or at the same one. */
export function nextToDecide(before: Review, form: Form): string {
  const own = (textOf(form, "figures") || textOf(form, "figure")).split(",")[0] ?? "";
  const goesOn = ["accept", "reject", "revision", "restates"].includes(textOf(form, "do"));
  if (!goesOn) return own === "" ? "figures" : own;
  const order = groupsOf(before).flatMap(branchesIn);
  const at = order.findIndex((branch) => toldTogether(branch).includes(own));
  const next = order.slice(at + 1).find(({ figure }) => figure.state === "waiting");
  return next?.figure.entry.id ?? "figures";
}

function branchesIn({ branches, parts }: Group): readonly Branch[] {
  return [...branches.flatMap(withInside), ...parts.flatMap(branchesIn)];
}

function withInside(branch: Branch): readonly Branch[] {
  return [branch, ...branch.inside.flatMap(withInside)];
}
