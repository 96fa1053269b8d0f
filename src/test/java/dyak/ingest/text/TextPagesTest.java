package dyak.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.ingest.Printed;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextPagesTest {
  @Test
  void blankLinesPartBlocksAndWrappedLinesStayTogether() throws IOException {
    String text =
        """
        Руководителям
        школ

        Направляем план
        """;

    assertThat(printed(text)).isEqualTo("Руководителям / школ\n\nНаправляем план\n");
  }

  @Test
  void indentedFirstLinesOpenParagraphsHangingOnesDoNot() throws IOException {
    String text =
        """
             В целях подготовки просим провести
        совещание с директорами школ.
             Отчёт направить до 1 мая.
        1. Провести семинар
           для учителей
        2. Направить
        отчёт
        """;

    assertThat(printed(text))
        .isEqualTo(
            """
            В целях подготовки просим провести / совещание с директорами школ.
            Отчёт направить до 1 мая. / 1. Провести семинар / для учителей / 2. Направить / отчёт
            """);
  }

  @Test
  void everyLineOfUnwrappedTextOpensAParagraph() throws IOException {
    String text = "1. " + "Провести совещание ".repeat(10) + "\nСрок: до 1 мая\nОтв.: школа\n";

    assertThat(printed(text).lines().skip(1)).containsExactly("Срок: до 1 мая", "Отв.: школа");
  }

  @Test
  void centredLinesAreOneHeading() throws IOException {
    String text =
        """
                               РЕШЕНИЕ
                        совещания директоров

        В целях подготовки к новому году собрание решило, что нужно провести
        """;

    assertThat(printed(text)).startsWith("РЕШЕНИЕ / совещания директоров\n");
  }

  @Test
  void deeplyIndentedBlockStandsOnTheRight() throws IOException {
    String text =
        """
                                              Директору
                                              школы № 3

        В соответствии с планом работы просим провести совещание директоров
        """;

    assertThat(printed(text)).startsWith("> Директору / школы № 3\n");
  }

  @Test
  void columnsWithALastingGutterAreReadOneAfterTheOther() throws IOException {
    String text =
        """
        АДМИНИСТРАЦИЯ ГОРОДА
        УПРАВЛЕНИЕ ОБРАЗОВАНИЯ            Руководителям
        ул. Лесная, 5                     общеобразовательных

        12.05.2020 № 15                   организаций
        На № ____ от ____

        Просим провести совещание с директорами школ до первого числа мая.
        """;

    assertThat(printed(text))
        .isEqualTo(
            """
            < АДМИНИСТРАЦИЯ ГОРОДА / УПРАВЛЕНИЕ ОБРАЗОВАНИЯ / ул. Лесная, 5

            < 12.05.2020 № 15 / На № ____ от ____

            > Руководителям / общеобразовательных

            > организаций

            Просим провести совещание с директорами школ до первого числа мая.
            """);
  }

  @Test
  void twoLinesWhoseRightHalvesReadOnAreColumns() throws IOException {
    String text =
        """
        № 06-12/15                      Главам муниципальных районов
        от 20 октября 2015 г.           и городских округов

        Срок:           до первого мая
        Ответственный:  начальник отдела
        """;

    assertThat(printed(text))
        .isEqualTo(
            """
            < № 06-12/15 / от 20 октября 2015 г.

            > Главам муниципальных районов / и городских округов

            Срок: до первого мая / Ответственный: начальник отдела
            """);
  }

  @Test
  void signaturesWithAGapAreLines() throws IOException {
    String text =
        """
        Председатель                  И.И. Иванов
        Секретарь                     П.П. Петрова
        Члены комиссии                Котов А.Б.
        """;

    assertThat(printed(text))
        .isEqualTo(
            "Председатель И.И. Иванов / Секретарь П.П. Петрова / Члены комиссии Котов А.Б.\n");
  }

  @Test
  void formFeedsPartPagesAndPageNumbersGo() throws IOException {
    String text = "- 1 -\n\nНачало\n\n2\n\f3\n\nКонец № 5\n\nстр. 2 из 2\n";

    assertThat(printed(text)).isEqualTo("Начало\n===\nКонец № 5\n");
  }

  @Test
  void tabsBetweenRowsOfOneShapeMakeATable() throws IOException {
    String text =
        """
        Поручение\tОтветственный\tСрок
        1. Провести\tшкола\tдо 1 мая
        2. Направить\t\t

        Начальник\tИ.И. Иванов
        \t\tотступ
        """;

    assertThat(printed(text))
        .isEqualTo(
            """
            | Поручение | Ответственный | Срок |
            | 1. Провести | школа | до 1 мая |
            | 2. Направить | | |

            Начальник И.И. Иванов
            отступ
            """);
  }

  @Test
  void markdownAndDosTablesAreTables() throws IOException {
    String markdown =
        """
        | Поручение | Срок |
        |-----------|------|
        | Провести | май |
        | Направить \\| послать | июнь |
        """;
    String dos =
        """
        ┌───────────┬──────┐
        │ Поручение │ Срок │
        ├───────────┼──────┤
        │ Провести  │ до 1 │
        │ семинар   │ мая  │
        ├───────────┼──────┤
        │ Направить │ июнь │
        └───────────┴──────┘
        """;

    assertThat(printed(markdown))
        .isEqualTo("| Поручение | Срок |\n| Провести | май |\n| Направить | послать | июнь |\n");
    assertThat(printed(dos))
        .isEqualTo(
            "| Поручение | Срок |\n| Провести / семинар | до 1 / мая |\n| Направить | июнь |\n");
  }

  @Test
  void htmlTableInsideTextIsATable() throws IOException {
    String text =
        """
        План

        <table><tr><th>Что</th><th>Срок</th></tr>
        <tr><td>провести<br>сверку</td><td>май</td></tr></table>

        Начальник
        """;

    assertThat(printed(text))
        .isEqualTo("План\n\n| Что | Срок |\n| провести / сверку | май |\n\nНачальник\n");
  }

  private static String printed(String text) throws IOException {
    return Printed.of(TextPages.of(text));
  }
}
