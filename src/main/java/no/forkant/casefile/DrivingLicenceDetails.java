package no.forkant.casefile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for a driving licence tells beside its information items.
 * Every component may be null: what the law needs and the file lacks becomes an entry of {@code
 * missing}.
 *
 * @param first first; null if not told
 * @param healthDeclared health declared; null if not told
 * @param healthDeclarationAnswers health declaration answers; null if not told
 * @param foreignLicence foreign licence; null if not told
 * @param testsPassed tests passed; null if not told
 * @param apprentice apprentice; null if not told
 * @param feePaid fee paid; null if not told
 * @param needDocumented need documented; null if not told
 */
public record DrivingLicenceDetails(
    @Nullable Boolean first,
    @Nullable Boolean healthDeclared,
    @Nullable Map<String, Boolean> healthDeclarationAnswers,
    @Nullable ForeignLicence foreignLicence,
    @Nullable List<TestPassed> testsPassed,
    @Nullable Boolean apprentice,
    @Nullable Boolean feePaid,
    @Nullable Boolean needDocumented)
    implements Details {

  /** Copies its lists, so that it can never change. */
  public DrivingLicenceDetails {
    healthDeclarationAnswers =
        healthDeclarationAnswers == null ? null : Map.copyOf(healthDeclarationAnswers);
    testsPassed = testsPassed == null ? null : List.copyOf(testsPassed);
  }

  /** Values of {@code TestPassed}; their meaning stands in the contract. */
  public enum TestPassed {
    THEORY,
    PRACTICE
  }
}
