package dyak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The arrows between packages are law: each package may use only those named here, and no loops.
 */
class PackagesTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dyak");

  private static final Map<String, List<String>> MAY_USE =
      Map.of(
          "record", List.of(),
          "layout", List.of(),
          "ingest", List.of("layout", "record"),
          "normalise", List.of("record"),
          "recognise", List.of("record", "layout", "normalise"),
          "write", List.of("record"),
          "evaluate", List.of("record", "write"),
          "batch", List.of("record", "write"),
          "registry", List.of("record", "write"));

  /** Libraries that have one home; the JDK's own packages and jspecify are everybody's. */
  private static final Map<String, List<String>> HOMES =
      Map.ofEntries(
          Map.entry("org.apache.tika..", List.of("ingest")),
          Map.entry("org.apache.pdfbox..", List.of("ingest")),
          Map.entry("org.apache.poi..", List.of("ingest")),
          Map.entry("com.fasterxml.jackson..", List.of("write", "evaluate", "registry", "cli")),
          Map.entry("com.networknt..", List.of("write")),
          Map.entry("opennlp..", List.of("recognise", "registry")),
          Map.entry("com.hankcs..", List.of("recognise")),
          Map.entry("com.google.i18n.phonenumbers..", List.of("normalise")),
          Map.entry("org.flywaydb..", List.of("registry")),
          Map.entry("java.sql..", List.of("batch", "registry", "cli")),
          Map.entry("org.sqlite..", List.of("batch", "registry")),
          Map.entry("org.apache.commons.csv..", List.of("registry")),
          Map.entry("org.dhatim..", List.of("registry")),
          Map.entry("biweekly..", List.of("registry")),
          Map.entry("picocli..", List.of("cli")));

  @TestFactory
  List<DynamicTest> packagesUseOnlyWhatTheyMay() {
    List<String> all =
        List.of(
            "record",
            "layout",
            "ingest",
            "normalise",
            "recognise",
            "write",
            "evaluate",
            "batch",
            "registry",
            "cli");
    List<DynamicTest> tests = new ArrayList<>();
    MAY_USE.forEach(
        (from, allowed) -> {
          String[] forbidden =
              all.stream()
                  .filter(to -> !to.equals(from) && !allowed.contains(to))
                  .map(to -> "dyak." + to + "..")
                  .toArray(String[]::new);
          tests.add(
              DynamicTest.dynamicTest(
                  from,
                  () ->
                      noClasses()
                          .that()
                          .resideInAPackage("dyak." + from + "..")
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(forbidden)
                          .allowEmptyShould(true)
                          .check(MAIN)));
        });
    return tests;
  }

  @TestFactory
  List<DynamicTest> librariesStayAtHome() {
    List<DynamicTest> tests = new ArrayList<>();
    HOMES.forEach(
        (library, homes) ->
            tests.add(
                DynamicTest.dynamicTest(
                    library,
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                homes.stream()
                                    .map(home -> "dyak." + home + "..")
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library)
                            .check(MAIN))));
    return tests;
  }

  @Test
  void noLoops() {
    slices().matching("dyak.(*)..").should().beFreeOfCycles().check(MAIN);
  }
}
