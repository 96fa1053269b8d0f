package dyak.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyak.batch.BatchSummary;
import dyak.record.Kind;
import dyak.record.Status;
import dyak.write.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What came of a run, as the JSON file that {@code --report} asks for. */
final class ReportJson {
  private ReportJson() {}

  static void write(BatchSummary summary, Path to) throws IOException {
    try (AtomicFile file = new AtomicFile(to)) {
      file.stream().write((text(summary) + "\n").getBytes(StandardCharsets.UTF_8));
      file.commit();
    }
  }

  static String text(BatchSummary summary) {
    ObjectNode json = new JsonMapper().createObjectNode();
    json.put("files", summary.files());
    json.put("unchanged", summary.unchanged());
    json.put("duplicates", summary.duplicates());
    json.put("records", summary.letters());
    ObjectNode statuses = json.putObject("status");
    for (Status status : Status.values()) {
      statuses.put(status.code(), summary.count(status));
    }
    ObjectNode kinds = json.putObject("kind");
    for (Kind kind : Kind.values()) {
      kinds.put(kind.code(), summary.kinds().getOrDefault(kind, 0));
    }
    ObjectNode problems = json.putObject("problems");
    summary.problems().forEach(problems::put);
    json.put("ocrPages", summary.ocrPages());
    json.put("seconds", Math.round(summary.time().toMillis() / 100.0) / 10.0);
    json.put("filesPerSecond", Math.round(summary.rate() * 10) / 10.0);
    addFaults(summary, json.putArray("faults"));
    return json.toPrettyString();
  }

  private static void addFaults(BatchSummary summary, ArrayNode to) {
    for (BatchSummary.Fault fault : summary.faults()) {
      ObjectNode json = to.addObject();
      json.put("path", fault.path());
      json.put("status", fault.status().code());
      ArrayNode codes = json.putArray("problems");
      fault.problems().forEach(codes::add);
    }
  }
}
