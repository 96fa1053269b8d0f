package dyak.forge.letter;

import dyak.forge.text.Scene;
import dyak.forge.words.Dice;
import dyak.record.Kind;
import java.util.List;

/** Titles (requisite 17) and the word for the kind of a document (09). */
public final class Headings {
  private Headings() {}

  /** «О подготовке …», with something added now and then. */
  static String title(Scene scene) {
    Dice dice = scene.dice();
    String title = scene.line("titles");
    return switch (dice.between(0, 5)) {
      case 0 -> title + " на территории " + scene.place().regionGenitive();
      case 1 -> title + " в целях " + scene.line("goals");
      case 2 -> title + " в " + (scene.date().getYear() + dice.between(0, 1)) + " году";
      default -> title;
    };
  }

  /** «совещания по вопросам …»: what stands below РЕШЕНИЕ or ПРОТОКОЛ. */
  static String meeting(Scene scene) {
    String body =
        scene
            .dice()
            .oneOf(
                "совещания",
                "заседания коллегии",
                "заседания межведомственной комиссии",
                "рабочего совещания",
                "заседания общественного совета");
    return body + " по вопросам " + scene.line("goals");
  }

  /** The lines above a list or plan of assignments, the kind's word first. */
  static List<String> plan(Scene scene) {
    String goals = scene.line("goals");
    return scene
        .dice()
        .oneOf(
            List.of("ПЛАН МЕРОПРИЯТИЙ", "по вопросам " + goals),
            List.of("ПЛАН", "мероприятий по вопросам " + goals),
            List.of("ПЕРЕЧЕНЬ ПОРУЧЕНИЙ", "по итогам совещания по вопросам " + goals),
            List.of("РЕШЕНИЕ", "совещания по вопросам " + goals));
  }

  public static String kindWord(Kind kind) {
    return switch (kind) {
      case ORDER -> "ПРИКАЗ";
      case DIRECTIVE -> "РАСПОРЯЖЕНИЕ";
      case RESOLUTION -> "ПОСТАНОВЛЕНИЕ";
      case DECISION -> "РЕШЕНИЕ";
      case MINUTES -> "ПРОТОКОЛ";
      case ASSIGNMENT_LIST -> "ПЕРЕЧЕНЬ ПОРУЧЕНИЙ";
      case LETTER, OTHER -> throw new IllegalArgumentException("no word for " + kind);
    };
  }
}
