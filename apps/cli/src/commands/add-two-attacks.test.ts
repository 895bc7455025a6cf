import { expect, it } from "vitest";
import { desk } from "../testing/desk.ts";

/** Two attacks on the invented town of Zelenohrad, told first together and then one by one, and told again a day later. */
const tuesday = `Day 1203: Two attacks on Zelenohrad

Published June 10, 2025

Two Russian attacks on the Ukrainian town of Zelenohrad on Tuesday killed at least two people and injured more than 20, the mayor said.

Three glide bombs fell on the town of Zelenohrad in the morning. Two people were killed and at least six others injured, the mayor said.

Later, an attack on the town of Zelenohrad injured 17 people, the mayor said. At least nine people were taken to hospital.
`;
const wednesday = `Day 1204: Toll in Zelenohrad rises

Published June 11, 2025

The death toll from Tuesday’s attacks on the town of Zelenohrad rose to four, the mayor said.
`;

it("two attacks that nobody has reviewed give a total that neither adds them twice nor forgets one", async () => {
  const { file, daybook } = desk();
  const totals = async () =>
    (await daybook("totals", "--from", "2025-06-09", "--to", "2025-06-15")).out.replaceAll(/ +/g, " ");
  await daybook("add", file("tuesday.txt", tuesday), "--accept");
  expect(await totals()).toMatch(/^killed 2 2 open$/m);
  expect(await totals()).toMatch(/^injured 23 23 open$/m);
  expect(await totals()).toMatch(/^taken to hospital 9 9 17$/m);
  expect(await totals()).toMatch(/^attacks 2 2 2 by Russia$/m);

  await daybook("add", file("wednesday.txt", wednesday), "--accept");
  expect(await totals()).toMatch(/^killed 4 4 4$/m);
  expect(await totals()).toMatch(/^injured 23 23 open$/m);
});
