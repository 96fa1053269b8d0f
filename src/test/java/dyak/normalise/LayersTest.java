package dyak.normalise;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Tokens know no calendar, the calendar no deadlines, and none of them the finders above. */
class LayersTest {
  @Test
  void eachLayerUsesOnlyThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("finders")
        .definedBy("dyak.normalise")
        .layer("deadline")
        .definedBy("dyak.normalise.deadline..")
        .layer("calendar")
        .definedBy("dyak.normalise.calendar..")
        .layer("token")
        .definedBy("dyak.normalise.token..")
        .whereLayer("finders")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("deadline")
        .mayOnlyBeAccessedByLayers("finders")
        .whereLayer("calendar")
        .mayOnlyBeAccessedByLayers("finders", "deadline")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dyak.normalise"));
  }
}
