export function buildExplorer(): boolean;
