/** What a stored text holds; undefined when it is no JSON any more. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
