package no.forkant;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports go down the list of modules, never up. */
class DownwardImportsTests {

  /** A module may import only those that stand before it. */
  private static final List<String> MODULES =
      List.of(
          "storage",
          "casefile",
          "law",
          "rulebook",
          "assessment",
          "audit",
          "register",
          "concerns",
          "casework",
          "oversight",
          "guidance",
          "access",
          "desk",
          "bulk");

  private static final String ROOT = "no.forkant";
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  void everyPackageBelongsToAModuleOfTheList() {
    assertThat(CLASSES)
        .filteredOn(type -> !type.getPackageName().equals(ROOT))
        .allSatisfy(type -> assertThat(MODULES).contains(moduleOf(type)));
  }

  @Test
  void modulesImportOnlyModulesBelowThem() {
    List<String> upward =
        CLASSES.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(DownwardImportsTests::goesUp)
            .map(Dependency::getDescription)
            .toList();

    assertThat(upward).isEmpty();
  }

  @Test
  void noModuleIsPartOfACircle() {
    slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theVocabularyKnowsNothingOfFrameworksOrStorage() {
    staysClearOf(
        "casefile",
        "org.springframework..",
        "org.drools..",
        "org.kie..",
        "java.sql..",
        "javax.sql..");
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.springframework..", "java.sql..", "javax.sql.."})
  void theAssessmentIsAPlainFunction(String forbidden) {
    staysClearOf("assessment", forbidden);
  }

  private static void staysClearOf(String module, String... forbidden) {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(ROOT + "." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static boolean goesUp(Dependency dependency) {
    JavaClass origin = dependency.getOriginClass();
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    if (origin.getPackageName().equals(ROOT) || !target.getPackageName().startsWith(ROOT)) {
      return false;
    }
    return MODULES.indexOf(moduleOf(target)) > MODULES.indexOf(moduleOf(origin))
        || target.getPackageName().equals(ROOT);
  }

  private static String moduleOf(JavaClass type) {
    String[] names = type.getPackageName().split("\\.", -1);
    return names.length > 2 ? names[2] : "";
  }
}
