/** The school grade of an English text: automated readability index, Smith and Senter (1967). */
export function gradeOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = text.match(/[.!?;:]/g) ?? [];
  const letters = words.join('').length;
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
}
