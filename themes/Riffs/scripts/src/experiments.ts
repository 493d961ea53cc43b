// The script of pages with experiments: finds live cells and simulations, and loads what they need when they need it.
import { startCells } from "./cells/liveCells.ts";
import { keepPage } from "./offline/keepPage.ts";
import { startSimulations } from "./simulations/simulations.ts";

startCells();
startSimulations();
addEventListener("load", () => setTimeout(() => void keepPage(), 1000));
