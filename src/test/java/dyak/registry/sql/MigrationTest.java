package dyak.registry.sql;

import static dyak.registry.sql.Databases.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.registry.LetterDraft;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aRegistryOfAnEarlierSchemaIsCarriedOver(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    Flyway.configure()
        .dataSource(url.jdbc(), null, null)
        .locations(
            "classpath:dyak/registry/sql/both", "classpath:dyak/registry/sql/" + dialect.folder())
        .table("dyak_schema")
        .target("3")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url.jdbc());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into letters (id, letter_key, status, kind, source_path, quality, fingerprint,"
              + " record) values (1, 'k', 'extracted', 'letter', 'a.txt', 1, 'f', '{}')");
      statement.execute(
          "insert into assignments (letter_id, list_no, path, position, part, act, text, assignees)"
              + " values (1, 1, '1', 0, 'letter', 'task', 'собрать', 'Главам')");
      statement.execute(
          "insert into assignees (letter_id, list_no, path, position, text)"
              + " values (1, 1, '1', 0, 'Главам')");
    }
    Loading.load(url, LetterDraft.at("b.txt").task("сдать", null, "Главам==Главы").letter());
    assertThat(
            rows(
                url,
                "select assignee, printed, text, assignee_nominatives from tasks_by_assignee"
                    + " order by letter_id"))
        .containsExactly("Главам | Главам | собрать | -", "Главы | Главам | сдать | Главы");
  }
}
