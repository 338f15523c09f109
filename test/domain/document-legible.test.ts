import { isLegible, mayBeEnglish } from "../../api/documents/legible.js";

const ENGLISH =
  "The Service Provider shall not sell or share the personal information it collects under this Agreement. ";

const LANGUAGES: readonly (readonly [string, string])[] = [
  ["English", ENGLISH],
  ["German", "Der Auftragnehmer darf die personenbezogenen Daten nur nach Weisung verarbeiten und nicht verkaufen. "],
  ["French", "Le sous-traitant ne peut traiter les données que sur instruction du responsable du traitement. "],
  ["Polish", "Podmiot przetwarzający nie może sprzedawać ani udostępniać danych osobowych osobom trzecim. "],
  ["Czech", "Zpracovatel nesmí osobní údaje prodávat ani je předávat třetím osobám bez souhlasu správce. "],
  ["Finnish", "Käsittelijä ei saa myydä eikä luovuttaa henkilötietoja kolmansille osapuolille ilman lupaa. "],
  ["Turkish", "Veri işleyen kişisel verileri satamaz ve üçüncü kişilerle paylaşamaz ancak kanun izin verirse. "],
  ["Japanese", "受託者は、本契約に基づき収集した個人情報を販売し、又は第三者と共有してはならない。"],
  ["Russian", "Исполнитель не вправе продавать или передавать персональные данные третьим лицам. "],
];

test.each(LANGUAGES)("%s is legible, and only English may be English", (language, sentence) => {
  const text = sentence.repeat(20);
  expect(isLegible(text)).toBe(true);
  expect(mayBeEnglish(text)).toBe(language === "English");
});

test("letters that stand for others, private signs and replacement signs are not legible", () => {
  const letters = ENGLISH.repeat(20);
  const moved = (by: number) => letters.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));
  for (const by of [-29, 3, 31]) expect(isLegible(moved(by))).toBe(false);
  expect(isLegible(letters.replace(/[aeiou]/g, "\ue000"))).toBe(false);
  expect(isLegible(letters.replace(/[aeiou]/g, "\ufffd"))).toBe(false);
  expect(isLegible("!§$ %&/ ()= ".repeat(50))).toBe(false);
});

test("what is short, capital or a table of numbers is legible", () => {
  for (const text of ["", "Hrn. Krk.", ENGLISH.toUpperCase().repeat(20), "Acme 12.50 | 2026-01-01 | 99 % ".repeat(50)])
    expect(isLegible(text)).toBe(true);
});
