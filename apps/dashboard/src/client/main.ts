import { loadFonts } from "./fonts.ts";
import { offerIntake } from "./intake.ts";
import { followLedger } from "./live.ts";
import { drawPanels } from "./panels.ts";
import { offerReview } from "./review.ts";
import { offerTheme } from "./theme.ts";

offerTheme();
offerIntake();
offerReview();
followLedger();
void loadFonts().then(drawPanels);
