// A block of cells as other programs copy it: tabs between cells, marks round those with a tab, a mark or a line break.
export function block(lines: string[][]): string {
  const cell = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return lines.map((line) => line.map(cell).join("\t")).join("\n");
}
