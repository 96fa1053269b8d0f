package dyak.recognise.assignment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the sentence model that {@link SentenceEnds} loads; the build runs it. Its samples are
 * generated: official Russian models are not to be had, and general ones break at «ул.», «г.» and
 * initials.
 */
final class SentenceModelTrainer {
  private static final int SAMPLES = 2_000;

  private static final List<String> STARTS =
      List.of(
          "Направляем информацию о",
          "Просим рассмотреть вопрос о",
          "Обращаем внимание на",
          "Сообщаем о",
          "Прошу обеспечить подготовку",
          "В целях исполнения решения комиссии необходимо провести",
          "Доводим до сведения порядок",
          "Руководителям учреждений надлежит организовать",
          "Комитет рассмотрел обращение о",
          "Министерство информирует о",
          "По итогам совещания принято решение о",
          "Указанные сведения следует представить для",
          "Работы проводятся для",
          "Заседание состоится в рамках",
          "Приглашаем принять участие в обсуждении",
          "Дополнительно сообщаем о");
  private static final List<String> MIDDLES =
      List.of(
          "проведения ремонта здания на ул. Садовой, д. 15, г. Энск",
          "постановления от 12.03.2015 № 45-п",
          "приказа И.И. Петрова от 5 мая 2018 г. № 17",
          "расходов в размере 15 тыс. руб. на 2021 г.",
          "мероприятий, указанных в п. 3 ст. 12 закона",
          "программы развития на 2019-2021 гг.",
          "документов (на 3 л. в 2 экз.)",
          "обучения учителей, воспитателей и др. работников",
          "отчета, подписанного А.Б. Сидоровой",
          "работы школы им. А.С. Пушкина",
          "сводной таблицы, в т.ч. по районам",
          "графика приема граждан с 10.00 до 18.00",
          "проверки, см. приложение",
          "заявки по тел. 25-14-36, доб. 12",
          "плана, утвержденного зам. министра В.П. Орловым",
          "новой редакции пп. 1.2 и 1.3 положения",
          "сведений по форме № 2",
          "ежегодного конкурса «Учитель года»",
          "доступа к сайту",
          "качества образования");
  private static final List<String> ENDS =
      List.of(
          "в срок до 01.02.2020",
          "до 15 июня 2019 г.",
          "до 18.11.2022 года",
          "в полном объеме",
          "не позднее 5 дней",
          "в установленном порядке",
          "на электронный адрес",
          "с участием проф. К.Л. Зимина",
          "в г. Заречном",
          "за 2018 год",
          "в кратчайшие сроки",
          "",
          "",
          "");
  private static final List<String> STOPS = List.of(".", ".", ".", ".", ".", "!", "?");

  private SentenceModelTrainer() {}

  /** Writes the model into the folder {@code args[0]}, where the class files are. */
  public static void main(String[] args) throws IOException {
    Path file =
        Path.of(args[0])
            .resolve(SentenceModelTrainer.class.getPackageName().replace('.', '/'))
            .resolve(SentenceEnds.MODEL);
    Files.createDirectories(file.getParent());
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      new GenericModelWriter((AbstractModel) train(), out).persist();
    }
  }

  private static MaxentModel train() throws IOException {
    Dictionary abbreviations = new Dictionary(false);
    Abbreviations.ALL.forEach(it -> abbreviations.put(new StringList(it)));
    SentenceDetectorFactory factory =
        new SentenceDetectorFactory("ru", true, abbreviations, SentenceEnds.MARKS.toCharArray());
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    Random random = new Random(1565);
    List<SentenceSample> samples = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      samples.add(sample(random));
    }
    return SentenceDetectorME.train(
            "ru", ObjectStreamUtils.createObjectStream(samples), factory, parameters)
        .getMaxentModel();
  }

  private static SentenceSample sample(Random random) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ");
      int start = text.length();
      text.append(sentence(random));
      sentences.add(new Span(start, text.length()));
    }
    return new SentenceSample(text.toString(), sentences.toArray(Span[]::new));
  }

  private static String sentence(Random random) {
    String words = pick(STARTS, random) + " " + pick(MIDDLES, random);
    if (random.nextInt(3) == 0) {
      words += " и " + pick(MIDDLES, random);
    }
    words = (words + " " + pick(ENDS, random)).strip();
    String stop = pick(STOPS, random);
    // «… до 15 июня 2019 г.» ends its sentence with the stop of the abbreviation
    return words.endsWith(".") ? words : words + stop;
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
