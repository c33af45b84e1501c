export function findElectron(): { path: string; source: string };
