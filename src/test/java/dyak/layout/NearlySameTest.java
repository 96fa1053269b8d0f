package dyak.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearlySameTest {
  @ParameterizedTest
  @CsvSource({
    "Мероприятие Срок Ответственный, Мероприятие Срок Ответственный, true",
    "Мероприятие Срок Ответственный, Меропрнятие Срак Ответственныи, true",
    "Мероприятие Срок Ответственный, Провести смотр Срок Методист, false",
    "Провести смотр в 1 классе, Провести смотр в 2 классе, false",
    "Срок, Сроx, false"
  })
  void garbledWordsAreToldFromOthers(String one, String other, boolean same) {
    assertThat(NearlySame.are(one, other)).isEqualTo(same);
  }
}
