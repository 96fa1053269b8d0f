package dyak.registry.sql;

import dyak.record.LetterRecord;
import java.sql.SQLException;
import java.util.List;

/** Loads letters in one run. */
final class Loading {
  private Loading() {}

  static LoadSummary load(RegistryUrl url, LetterRecord... letters) throws SQLException {
    return load(url, List.of(letters));
  }

  static LoadSummary load(RegistryUrl url, List<LetterRecord> letters) throws SQLException {
    try (Registry registry = Registry.open(url);
        Loader loader = registry.loader()) {
      for (LetterRecord letter : letters) {
        loader.add(letter);
      }
      return loader.finish();
    }
  }
}
