const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const prepositions = set(
  "in at on of from to by with near over outside inside across off through during after before since under around into onto " +
    "along between beside against toward towards within among behind beyond above below per via until till for about than as upon amid despite without throughout including",
);

export const conjunctions = set(
  "and or but while whereas although though because so nor if when where after before as since until whether",
);

export const pronouns = set("it he she they them him her we us i you this that these those who whom which what there");

export const determiners = set(
  "the a an its his her their our your this that these those each every any all both no another such",
);

export const auxiliaries = set(
  "is are was were be been being has have had do does did will would could should may might must can having get got gets",
);

/** Forms of "to be" that make a participle passive. */
export const beForms = set("is are was were be been being get got getting gets remain remained remains lay lie");

export const adverbs = set(
  "also still already later then now not only just reportedly allegedly slightly seriously severely badly critically gravely lightly " +
    "moderately fatally separately again so far yet at more including mostly mainly all both there here overnight earlier initially " +
    "meanwhile too even almost instantly immediately officially together themselves itself confirmed since apparently mortally recently previously " +
    "successfully directly completely partially partly subsequently either further",
);
