/** The words and phrases of a rule as they are typed, parted by commas, semicolons or line ends; each once. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((word) => word.replace(/\s+/g, ' ').trim())
      .filter((word) => /[\p{L}\p{N}]/u.test(word)),
  ),
];
