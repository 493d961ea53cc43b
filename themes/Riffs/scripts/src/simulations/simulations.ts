/** Makes the simulations of this page live. */
export function startSimulations(): void {}
