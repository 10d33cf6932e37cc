package no.forkant.casefile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for a driving licence tells beside its information items.
 * Every component may be null: what the law needs and the file lacks becomes an entry of {@code
 * missing}.
 *
 * @param first true if the party has held no licence before; null if not told
 * @param healthDeclared true if the health declaration (Norwegian: <i>egenerklæring om helse</i>)
 *     is handed in; null if not told
 * @param healthDeclarationAnswers the answers of the health declaration, by name; true means yes;
 *     null if not told
 * @param foreignLicence the foreign licence that the party holds; null if not told
 * @param testsPassed the driving tests that are passed; null if not told
 * @param apprentice true if the party is an apprentice in the trade; null if not told
 * @param feePaid true if the fee is paid; null if not told
 * @param needDocumented true if the need is documented; null if not told
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

  /** The driving tests that are passed. */
  public enum TestPassed {
    THEORY,
    PRACTICE
  }
}
