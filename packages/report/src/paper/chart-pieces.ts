import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";

/** What the charts of a report need of Chart.js, registered once in a process. */
Chart.register(BarController, BarElement, CategoryScale, LinearScale);
