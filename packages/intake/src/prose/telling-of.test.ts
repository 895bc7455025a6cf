import { describe, expect, it } from "vitest";
import { layoutOf } from "./layout.ts";
import { mentionsIn } from "./mentions-in.ts";
import { sentenceFrom } from "./sentence.ts";
import { sentencesOf } from "./sentences.ts";

describe("what is told of a number", () => {
  it.each([
    ["A strike killed two and wounded 11.", ["killed 2", "injured 11"]],
    ["Two men were killed and at least five others wounded.", ["killed 2", "injured 5"]],
    ["The blast left 37 people dead and more than 50 injured.", ["killed 37", "injured 50"]],
    ["The blast claimed three lives.", ["killed 3"]],
    ["Seven people lost their lives there and another 26 were hurt.", ["killed 7", "injured 26"]],
    [
      "Gunmen killed 22, burned around 70 houses and abducted nine.",
      ["killed 22", "buildings_destroyed 70", "captured 9"],
    ],
    ["The death toll rose to 26 on Friday.", ["killed 26"]],
    ["The army put the death toll at 23.", ["killed 23"]],
    ["Shelling wounded eight — five in Kherson and three in Beryslav.", ["injured 8", "injured 5", "injured 3"]],
    ["It lost 1,150 killed and wounded.", ["casualties 1150"]],
    ["Crews pulled three more bodies out of the market.", ["bodies_recovered 3"]],
    ["Rescuers freed two people from the debris.", ["rescued 2"]],
    ["Up to five people are believed to be trapped under the roof.", ["trapped 5"]],
    ["Each side handed over 150 prisoners.", ["released 150"]],
    ["Russia dropped four glide bombs on the city.", ["launched 4"]],
    ["Air defences shot down 17 of 19 drones.", ["intercepted 17", "launched 19"]],
    [
      "Ninety-eight drones were shot down, while 27 failed to reach their targets.",
      ["intercepted 98", "not_reached_target 27"],
    ],
    ["Hits were recorded at three sites and falling debris at nine.", ["hits 3", "debris_locations 9"]],
    [
      "Fifteen apartment buildings, a school and some 60 cars were damaged.",
      ["buildings_damaged 15", "facilities_damaged 1", "vehicles_damaged 60"],
    ],
    ["Drones damaged two terminals and a dozen trucks.", ["facilities_damaged 2", "vehicles_damaged 12"]],
    ["Strikes left 4,000 homes without power.", ["without_power 4000"]],
    ["Russia shipped more than 180,000 tons of grain through the port.", ["tonnes 180000"]],
    ["Nearly 1,000 tonnes of wheat burned.", ["tonnes_destroyed 1000"]],
    ["Seventeen trucks carrying 420 tons of food reached the city.", ["trucks 17", "tonnes 420"]],
    ["Some 3,400 households fled El Fasher.", ["households_displaced 3400"]],
    ["They sank two vessels and seized one.", ["vessels_sunk 2", "vessels_seized 1"]],
    ["A 62-year-old man wounded on March 9 died in hospital.", ["killed 1"]],
    ["Nobody was hurt.", ["injured 0"]],
    ["No casualties were reported.", ["casualties 0"]],
  ])("reads %j", (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });

  it.each([
    ["She was 65 and had lived there for six years.", ["65", "six"]],
    ["Prices rose 2.3% to $241 a ton.", ["2.3", "241"]],
    ["The plant can process 8.8 million tons of crude a year.", ["8.8 million"]],
    ["About 300 people had gathered for a funeral.", ["300 people"]],
    ["Eighteen cholera deaths were recorded.", ["Eighteen"]],
    ["The raid of June 18 lasted more than six hours.", ["18", "six"]],
  ])("finds no figure in %j", (text, numbers) => {
    expect(toldIn(text)).toEqual([]);
    expect(
      read(text).distractors.map((one) => one.text.split(" ").slice(0, numbers[0]!.split(" ").length).join(" ")).length,
    ).toBe(numbers.length);
  });
});

function toldIn(text: string): readonly string[] {
  return read(text).mentions.map(
    ({ telling, counted: { numeral } }) => `${telling.measure} ${numeral.best ?? numeral.low ?? numeral.high}`,
  );
}

function read(text: string) {
  const sentences = layoutOf(`Title\n${text}`).flatMap((line, lineAt) =>
    sentencesOf(`Title\n${text}`, line.start, line.end).map((span, at) =>
      sentenceFrom(`Title\n${text}`, span, line, lineAt, at),
    ),
  );
  return mentionsIn(`Title\n${text}`, sentences);
}
