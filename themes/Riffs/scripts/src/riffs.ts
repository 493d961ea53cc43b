// The script of every page. All of it is optional: the page is readable and works without it.
import { playWhatIsHeard } from "./player/playWhatIsHeard.ts";
import { addCopyButton } from "./reading/copyButton.ts";
import { makeFocusable } from "./reading/scrollingRegion.ts";
import { searchByKey } from "./reading/searchKey.ts";
import { followReading } from "./reading/tableOfContents.ts";
import { switchThemes } from "./reading/themeButton.ts";
import { playInPlace } from "./reading/video.ts";

for (const button of document.querySelectorAll<HTMLButtonElement>("button.theme")) switchThemes(button);
for (const nav of document.querySelectorAll<HTMLElement>("nav.toc")) followReading(nav);
for (const block of document.querySelectorAll<HTMLElement>(".code")) addCopyButton(block);
for (const region of document.querySelectorAll<HTMLElement>(".code pre, .table")) makeFocusable(region);
for (const block of document.querySelectorAll<HTMLElement>(".video")) playInPlace(block);
searchByKey();

playWhatIsHeard();
