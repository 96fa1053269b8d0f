package dyak.ingest.docx;

import static dyak.ingest.docx.Docx.p;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.ingest.Printed;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocxNumberingTest {
  private static final String LEGAL =
      abstractNum(
          1, lvl(0, "decimal", "%1."), lvl(1, "decimal", "%1.%2."), lvl(2, "russianLower", "%3)"));

  @Test
  void levelsCountAndRestartBelowTheirParents() throws IOException {
    assertThat(
            printed(
                LEGAL + num(1, 1, ""),
                item(1, 0, "Провести"),
                item(1, 1, "совещание"),
                item(1, 2, "до мая"),
                item(1, 2, "после мая"),
                item(1, 1, "семинар"),
                item(1, 0, "Направить"),
                item(1, 1, "отчёт"),
                item(1, 2, "в срок")))
        .isEqualTo(
            """
            1. Провести
            1.1. совещание
            а) до мая
            б) после мая
            1.2. семинар
            2. Направить
            2.1. отчёт
            а) в срок
            """);
  }

  @Test
  void numberWithoutLevelStandsOnTheFirst() throws IOException {
    String item = p("<w:numPr><w:numId w:val='1'/></w:numPr>", "Провести");

    assertThat(printed(LEGAL + num(1, 1, ""), item, item)).isEqualTo("1. Провести\n2. Провести\n");
  }

  @Test
  void listsOfOneDefinitionCountOnUnlessTheyStartAnew() throws IOException {
    String restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>";

    assertThat(
            printed(
                LEGAL + num(1, 1, "") + num(2, 1, "") + num(3, 1, restart),
                item(1, 0, "а"),
                item(2, 0, "б"),
                item(3, 0, "в"),
                item(3, 0, "г")))
        .isEqualTo("1. а\n2. б\n1. в\n2. г\n");
  }

  @Test
  void stylesNumberParagraphsAndZeroTakesTheNumberAway() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId='1'>"
            + lvl(0, "upperRoman", "%1.")
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
            + "<w:pStyle w:val='Sub'/><w:isLgl/><w:lvlText w:val='%1.%2'/></w:lvl>"
            + "</w:abstractNum>"
            + num(1, 1, "");
    String styles =
        style("Item", "<w:numPr><w:numId w:val='1'/></w:numPr>")
            + style("Sub", "<w:numPr><w:numId w:val='1'/></w:numPr>");
    byte[] bytes =
        Docx.body(
                p("<w:pStyle w:val='Item'/>", "Общее"),
                p("<w:pStyle w:val='Sub'/>", "Частное"),
                p("<w:pStyle w:val='Item'/><w:numPr><w:numId w:val='0'/></w:numPr>", "Без номера"))
            .numbering(numbering)
            .styles(styles)
            .bytes();

    assertThat(Printed.of(bytes)).isEqualTo("I. Общее\n1.1 Частное\nБез номера\n");
  }

  @Test
  void bulletsPrintAsBulletsDashesAsDashes() throws IOException {
    String numbering =
        abstractNum(1, lvl(0, "bullet", "\uF0B7"), lvl(1, "bullet", "–"), lvl(2, "bullet", "o"))
            + num(1, 1, "");

    assertThat(printed(numbering, item(1, 0, "а"), item(1, 1, "б"), item(1, 2, "в")))
        .isEqualTo("• а\n– б\n• в\n");
  }

  @Test
  void otherNumeralsAndFirstNumbers() throws IOException {
    String numbering =
        abstractNum(
                1,
                lvl(0, "lowerLetter", "%1)"),
                "<w:lvl w:ilvl='1'><w:start w:val='5'/><w:numFmt w:val='decimalZero'/>"
                    + "<w:lvlText w:val='Пункт %2.'/></w:lvl>")
            + num(1, 1, "");

    assertThat(printed(numbering, item(1, 0, "а"), item(1, 0, "б"), item(1, 1, "в")))
        .isEqualTo("a) а\nb) б\nПункт 05. в\n");
  }

  @Test
  void linkedListStyleLendsItsLevels() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='Legal'/>"
            + lvl(0, "decimal", "%1)")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='Legal'/></w:abstractNum>"
            + num(1, 2, "");

    assertThat(printed(numbering, item(1, 0, "а"))).isEqualTo("1) а\n");
  }

  @Test
  void unknownListGivesNoMarker() throws IOException {
    assertThat(printed(LEGAL, item(7, 0, "а"), item(1, 0, "б"))).isEqualTo("а\nб\n");
  }

  private static String abstractNum(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId='%d'>%s</w:abstractNum>"
        .formatted(id, String.join("", levels));
  }

  private static String num(int id, int definition, String overrides) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
        .formatted(id, definition, overrides);
  }

  private static String lvl(int level, String format, String text) {
    return ("<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/>"
            + "</w:lvl>")
        .formatted(level, format, text);
  }

  private static String style(String id, String props) {
    return "<w:style w:type='paragraph' w:styleId='%s'><w:pPr>%s</w:pPr></w:style>"
        .formatted(id, props);
  }

  private static String item(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>".formatted(level, list),
        text);
  }

  private static String printed(String numbering, String... content) throws IOException {
    return Printed.of(Docx.body(content).numbering(numbering).bytes());
  }
}
