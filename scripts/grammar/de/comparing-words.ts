/** Small German words that decide whether a number can be held against another. */
import type { ComparingWords } from '../en/comparing-words.ts';

export const comparingWords: ComparingWords = {
  partHeads:
    'erste ersten letzte letzten eine einer eines zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend dutzende einige viele die-meisten keine keiner hälfte jeder jede mehrere nur rest mehrheit minderheit teil viertel drittel',
  partLinks: 'darunter davon einschließlich inklusive unter-ihnen von-ihnen insgesamt',
  addingBefore: 'weitere weiteren zusätzliche zusätzlichen andere anderen',
  addingAfter: 'mehr weniger zusätzliche',
  formerly: 'bisher bislang zuvor zunächst zuletzt nach-zuvor stieg-von sank-von',
  heldAgainst: 'gegen gegenüber statt anstatt nicht anstelle-von',
  heldAgainstThe: 'als unter über',
  contrasting:
    'aber jedoch hingegen dagegen während nur lediglich tatsächlich tatsächliche wirkliche dementiert dementierte bestreitet bestritt widerspricht weist räumt räumte dennoch allerdings gegenüber',
  widest: 'weltweit bundesweit global landesweit',
  estimating:
    'schätzt schätzen schätzte schätzten schätzung schätzungen modell modelle prognose prognosen hochrechnung rechnet rechnen',
  planning:
    'wird werden soll sollen könnte könnten dürfte dürften will wollen plant planen geplant vorgesehen',
  perfect: 'haben hat hatte hatten worden gewesen',
  opposites: 'für/gegen dafür/dagegen ja/nein',
};
