export type ControlElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The value of a control: a number from a slider, a Boolean from a switch, otherwise text. */
export function valueOf(control: ControlElement): string | number | boolean {
  if (control.type === "checkbox") return (control as HTMLInputElement).checked;
  return control.type === "range" ? numberOf(control as HTMLInputElement) : control.value;
}

/** Shows the number of a slider next to it. */
export function showNumber(control: ControlElement): void {
  const output = control.parentElement?.querySelector("output");
  if (output && control.type === "range") {
    output.value = `${numberOf(control as HTMLInputElement)} ${control.dataset.unit ?? ""}`.trimEnd();
  }
}

// A slider without steps moves by the width of a pixel; digits beyond a hundredth of its range mean nothing.
function numberOf(slider: HTMLInputElement): number {
  const number = Number(slider.value);
  if (slider.step !== "any") return number;
  const [least, most] = [Number(slider.min), Number(slider.max)];
  const digits = Math.min(Math.max(0, 2 - Math.floor(Math.log10(most - least))), 20);
  return Math.min(most, Math.max(least, Number(number.toFixed(digits))));
}
