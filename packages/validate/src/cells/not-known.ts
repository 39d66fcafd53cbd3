/** Ways to say that a value is not known. */
const notKnown =
  /^(?:[-–—?]+|\.{2,3}|…|n\/?a|н\/?д|unknown|not available|неизвестно|нет данных|белгісіз|inconnue?|desconocid[ao])$/iu;

/** Whether a cell says that its value is not known. */
export function saysNotKnown(cell: string): boolean {
  return notKnown.test(cell.trim());
}
