import { drawPanels } from "./panels.ts";
import { offerTheme } from "./theme.ts";

offerTheme();
drawPanels();
