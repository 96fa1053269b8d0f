package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomoglyphsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ha No 15 от 12.03.2021 | На № 15 от 12.03.2021",
        "Ha Me oT | На № от",
        "12.03.2021 No 01-17/214 | 12.03.2021 № 01-17/214",
        "начальник A.M. Лугов | начальник А.М. Лугов",
        "письмо OKT района | письмо ОКТ района",
        "E-mail: mail@museum.ru 29 OKT 2010 The End | E-mail: mail@museum.ru 29 ОКТ 2010 The End",
        "the museum MAP is here | the museum MAP is here",
        "o paбoтe учреждений | о работе учреждений",
        "в соответствии c 44-Ф3 | в соответствии с 44-ФЗ",
        "в XX веке и II квартале | в XX веке и II квартале",
        "E-mail: muzеj@museum.ru адрес | E-mail: muzej@museum.ru адрес",
        "сайт www.музей.рф и mus-mail.ru | сайт www.музей.рф и mus-mail.ru",
        "the CEO of the company | the CEO of the company",
        "программа Windows на компьютере | программа Windows на компьютере",
        "форма A4 прилагается | форма А4 прилагается",
        "No comment was made | No comment was made",
        "на 114 л. в 19к3. | на 114 л. в 1 экз.",
        "доклад В. II. Лугова и Ю. TO. Лугова | доклад В. П. Лугова и Ю. Ю. Лугова",
        "на 38 JI. в 1 экз. | на 38 л. в 1 экз.",
        "на 3 л. в 1 экз. | на 3 л. в 1 экз.",
        "E-mail: kedr@kedr.ru UHH 7700000000 the | E-mail: kedr@kedr.ru ИНН 7700000000 the",
        "Сроки: 2022-2023rr. и другие | Сроки: 2022-2023гг. и другие",
        "UHH/KNN 7700000000/770001001, город | ИНН/КПП 7700000000/770001001, город",
        "город UHH 7700000000 и OKNO 00000001 | город ИНН 7700000000 и ОКПО 00000001",
        "город OT PH1020000000001 и | город от ОГРН1020000000001 и",
        "the KNN and UHH 2019 | the KNN and UHH 2019",
        "приказ № 19-0, приказ № 19-03 | приказ № 19-о, приказ № 19-03",
        "Лесная yn., дом 5, Речной np., дом 6 | Лесная ул., дом 5, Речной пр., дом 6",
        "Приложение: на З л. в l экз. | Приложение: на 3 л. в 1 экз.",
        "Приложение: на зл. в 1 экз. | Приложение: на 3 л. в 1 экз.",
        "в 2020-2022 пн. (прилагается) | в 2020-2022 гг. (прилагается)",
        "«Об» октября 2016 года | «06» октября 2016 года",
        "Об утверждении плана | Об утверждении плана",
        "срок до О1.1О.2021 включительно | срок до 01.10.2021 включительно",
        "адрес kedr@/kedr.ru и http://Awww.kedr.ru | адрес kedr@kedr.ru и http://www.kedr.ru",
        "доклад У II. Лугова | доклад У П. Лугова",
        "раздел А II. квартала | раздел А II. квартала"
      })
  void wordsTakeOneAlphabet(String seen, String meant) {
    assertThat(String.join(" ", Homoglyphs.repaired(List.of(seen.split(" ", -1)))))
        .isEqualTo(meant);
  }
}
