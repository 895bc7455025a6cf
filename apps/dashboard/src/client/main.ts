import { loadFonts } from "./fonts.ts";
import { offerIntake } from "./intake.ts";
import { drawPanels } from "./panels.ts";
import { offerReview } from "./review.ts";
import { offerTheme } from "./theme.ts";

offerTheme();
offerIntake();
offerReview();
void loadFonts().then(drawPanels);
