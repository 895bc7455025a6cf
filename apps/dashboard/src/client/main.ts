import { offerCopies } from "./copy-table.ts";
import { loadFonts } from "./fonts.ts";
import { offerIntake } from "./intake.ts";
import { followLedger } from "./live.ts";
import { drawPanels } from "./panels.ts";
import { offerReview } from "./review.ts";
import { offerTheme } from "./theme.ts";

offerTheme();
offerCopies();
offerIntake();
offerReview();
followLedger();
void loadFonts().then(drawPanels);
