/** A brief that dates itself and tells one figure: three killed. */
export const day958 =
  "Day 958: An attack on Kharkiv\r\n\r\nThree people were killed in a Russian missile attack on Kharkiv on Tuesday, regional officials said.\r\n";

/** The same without its day. */
export const undated = day958.replace("Day 958: ", "");
