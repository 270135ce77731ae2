export function installWithApt(names: readonly string[]): boolean;
