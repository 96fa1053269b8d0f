package dyak.forge.text;

import dyak.forge.words.Dice;
import java.util.List;
import java.util.regex.Pattern;

/** A column of a table of assignments: how wide it is, and how its head may be worded. */
enum TableColumn {
  NUMBER(1.1, "№ п/п|№|№ п.п."),
  TASK(
      7,
      "Мероприятие|Наименование мероприятия|Поручение|Содержание поручения|Перечень поручений"
          + "|Мероприятия"),
  WHO(
      3.4,
      "Ответственный исполнитель|Ответственные исполнители|Ответственные|Исполнитель"
          + "|Исполнители"),
  WHEN(2.8, "Срок|Срок исполнения|Сроки|Сроки исполнения|Срок реализации"),
  RESULT(3, "Ожидаемый результат|Результат"),
  REMARK(2.2, "Отметка об исполнении|Примечание|Информация о выполнении");

  private static final Pattern BAR = Pattern.compile("\\|");
  private static final List<List<TableColumn>> ORDERS =
      List.of(
          List.of(TASK, WHO),
          List.of(TASK, WHO, WHEN),
          List.of(TASK, WHEN, WHO),
          List.of(NUMBER, TASK, WHO),
          List.of(NUMBER, TASK, WHEN, WHO),
          List.of(NUMBER, TASK, WHO, WHEN),
          List.of(TASK, WHO, WHEN, REMARK),
          List.of(NUMBER, WHO, TASK, WHEN),
          List.of(NUMBER, TASK, WHEN, WHO, REMARK),
          List.of(NUMBER, TASK, WHO, WHEN, RESULT),
          List.of(NUMBER, TASK, WHEN, WHO, RESULT, REMARK));

  private final double width;
  private final String heads;

  TableColumn(double width, String heads) {
    this.width = width;
    this.heads = heads;
  }

  static List<TableColumn> some(Dice dice) {
    return dice.pick(ORDERS);
  }

  double width() {
    return width;
  }

  String head(Dice dice) {
    return dice.pick(BAR.splitAsStream(heads).toList());
  }
}
