package dyak.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An evaluation as JSON for programs. */
public final class ScoreJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ScoreJson() {}

  /** Everything that the evaluation knows, with {@code worst} mistakes. */
  public static String text(Evaluation evaluation, int worst) {
    ObjectNode root = scores(evaluation);
    ArrayNode missing = root.putArray("missing");
    evaluation.missing().forEach(missing::add);
    ObjectNode formats = root.putObject("formats");
    evaluation.byFormat().forEach((format, of) -> formats.set(format, scores(of)));
    ObjectNode documents = root.putObject("perDocument");
    evaluation.documents().forEach(score -> documents.set(score.document(), node(score.micro())));
    ArrayNode mistakes = root.putArray("mistakes");
    for (Mistake mistake : evaluation.worst(worst)) {
      mistakes
          .addObject()
          .put("document", mistake.document())
          .put("field", mistake.field())
          .put("mistake", mistake.missed() ? "missed" : "wrong")
          .put("value", mistake.value());
    }
    return root.toPrettyString() + "\n";
  }

  private static ObjectNode scores(Evaluation evaluation) {
    ObjectNode node = NODES.objectNode().put("documents", evaluation.documents().size());
    node.set("micro", node(evaluation.micro()));
    node.put("macroF1", evaluation.macroF1());
    ObjectNode bands = node.putObject("confidence");
    evaluation
        .reliability()
        .forEach(
            (band, tally) ->
                bands
                    .putObject(band.range())
                    .put("values", tally.right() + tally.wrong())
                    .put("right", tally.precision()));
    ObjectNode fields = node.putObject("fields");
    evaluation.fields().forEach((field, tally) -> fields.set(field, node(tally)));
    return node;
  }

  private static ObjectNode node(Tally tally) {
    return NODES
        .objectNode()
        .put("right", tally.right())
        .put("wrong", tally.wrong())
        .put("missed", tally.missed())
        .put("precision", tally.precision())
        .put("recall", tally.recall())
        .put("f1", tally.f1());
  }
}
