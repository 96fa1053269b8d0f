package dyak.recognise.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.layout.Line;
import dyak.layout.Page;
import dyak.layout.Side;
import dyak.layout.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
  private static final String LETTER =
      """
      Департамент культуры Энской области
      ул. Зелёная, д. 5, г. Энск, 100200
      тел. (000) 11-22-33, e-mail: office@example.org

      12.03.2021 № 45-12/7

      Руководителям учреждений культуры

      Уважаемые коллеги!

      Просим до 1 мая 2021 года провести сверку музейных фондов.

      Директор департамента И.И. Петров""";

  private static final String ORDER =
      """
      Комитет по делам молодёжи Энской области

      ПРИКАЗ

      12.03.2021 № 45

      О проведении сверки

      ПРИКАЗЫВАЮ:
      1. Отделу учёта провести сверку до 1 мая 2021 года.

      Председатель комитета И.И. Петров""";

  @Test
  void letterBehindALetterIsAnother() {
    assertThat(starts(LETTER, LETTER, LETTER)).containsExactly(1, 2, 3);
  }

  @Test
  void lettersKeepTheirFurtherPagesAndEnclosures() {
    String second = "Кроме того, сверка проводится и в филиалах учреждений.";
    String list = "Приложение к письму\n\nПеречень учреждений\n1. Музей\n2. Библиотека";

    assertThat(starts(LETTER, list, LETTER, second)).containsExactly(1, 3);
  }

  @Test
  void letterIsTakenApartFromAnUnsignedOne() {
    String unsigned = LETTER.replace("Директор департамента И.И. Петров", "");

    assertThat(starts(unsigned, LETTER)).containsExactly(1, 2);
  }

  @Test
  void actBehindALetterThatSendsSomethingIsEnclosed() {
    String sending = LETTER.replace("Просим", "Направляем приказ и просим");

    assertThat(starts(sending, ORDER)).containsExactly(1);
    assertThat(starts(LETTER, ORDER)).containsExactly(1, 2);
    assertThat(starts(ORDER, ORDER)).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Приложение № 1 к приказу\n\n",
        "УТВЕРЖДЕНО\nприказом от 12.03.2021 № 45\n\n",
        "Утверждён решением от 12.03.2021 № 45\n\n",
      })
  void boundDocumentIsEnclosed(String bond) {
    assertThat(starts(ORDER, bond + ORDER)).containsExactly(1);
    assertThat(starts(ORDER, bond + LETTER)).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12.03.2021 № 45-12/7\n\nРуководителям учреждений культуры\n\nПросим провести сверку.",
        "Департамент культуры Энской области\n\nОтчёт о сверке музейных фондов за 2021 год",
        "План мероприятий\n\n1. Провести сверку. Срок: до 1 мая 2021 года",
        "В письме от 12.03.2021 № 45-12/7 сказано о сверке фондов.",
      })
  void pageWithoutAWholeHeadIsNoLetter(String page) {
    assertThat(starts(LETTER, page)).containsExactly(1);
  }

  @Test
  void unsignedHeadWithoutANumberIsNoLetter() {
    String draft = LETTER.replace("12.03.2021 № 45-12/7", "На № ____ от ____");
    String unsigned = draft.replace("Директор департамента И.И. Петров", "");

    assertThat(starts(LETTER, draft)).containsExactly(1, 2);
    assertThat(starts(LETTER, unsigned)).containsExactly(1);
  }

  @Test
  void pageWithoutTextIsNoLetterOfItsOwn() {
    assertThat(starts("", LETTER)).containsExactly(1);
    assertThat(starts(LETTER)).containsExactly(1);
  }

  private static List<Integer> starts(String... pages) {
    List<Page> numbered = new ArrayList<>();
    for (String page : pages) {
      numbered.add(page(numbered.size() + 1, page));
    }
    return Letters.apart(numbered).stream().map(letter -> letter.get(0).number()).toList();
  }

  private static Page page(int number, String text) {
    List<TextBlock> blocks =
        text.isEmpty()
            ? List.of()
            : Arrays.stream(text.split("\n\n"))
                .map(block -> new TextBlock(lines(number, block), Side.FULL))
                .toList();
    return new Page(number, 0, 0, List.copyOf(blocks));
  }

  private static List<Line> lines(int page, String block) {
    return block.lines().map(line -> Line.of(line, page, true)).toList();
  }
}
