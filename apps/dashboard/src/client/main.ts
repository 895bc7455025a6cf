import { loadFonts } from "./fonts.ts";
import { drawPanels } from "./panels.ts";
import { offerTheme } from "./theme.ts";

offerTheme();
void loadFonts().then(drawPanels);
