package no.forkant.register;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.forkant.assessment.Assessment;
import no.forkant.assessment.Assessor;
import no.forkant.assessment.Finding;
import no.forkant.assessment.FindingEffect;
import no.forkant.assessment.LawReference;
import no.forkant.assessment.Outcome;
import no.forkant.assessment.Recommendation;
import no.forkant.assessment.RulebookReference;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Item;
import no.forkant.casefile.Permit;
import no.forkant.law.SourceKind;
import no.forkant.law.Texts;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.Obligation;
import no.forkant.rulebook.Rulebook;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A rulebook and an engine whose outcome follows from the items they are given, so that tests see
 * which ones reached them, and a clock that stands still.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StandIns {

  public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  public static final String DIGEST = "sha256:" + "0".repeat(64);

  @Bean
  @Primary
  Clock stillClock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @Bean
  @Primary
  Assessor standInAssessor() {
    Assessor assessor = mock(Assessor.class);
    when(assessor.assess(any(), any()))
        .thenAnswer(call -> assessment(call.getArgument(0), call.getArgument(1)));
    return assessor;
  }

  @Bean
  @Primary
  RulebookShelf standInShelf() {
    return new OneRulebook();
  }

  private static Assessment assessment(Rulebook rulebook, CaseFile caseFile) {
    boolean held = !caseFile.matter().isApplication();
    List<String> seen = caseFile.information().stream().map(Item::id).sorted().toList();
    Outcome calm = held ? Outcome.RETAIN : Outcome.GRANT;
    return new Assessment(
        "",
        caseFile.asOf(),
        null,
        new RulebookReference(rulebook.name(), rulebook.digest()),
        Assessor.ENGINE,
        new Recommendation(
            seen.isEmpty() ? calm : Outcome.CHECK, Obligation.NONE, List.of(), List.of()),
        List.of(),
        List.of(finding(seen)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Finding finding(List<String> seen) {
    return new Finding(
        "f1",
        "TST-001",
        Condition.CONDUCT,
        FindingEffect.NOTE,
        null,
        List.of(new LawReference("LOV-2018-04-20-7/§16", SourceKind.ACT)),
        seen,
        null,
        null,
        new Texts("sett", "sett", "seen"));
  }

  /** Covers every permit but one. */
  private static final class OneRulebook implements RulebookShelf {

    private final Rulebook rulebook = mock(Rulebook.class);

    OneRulebook() {
      when(rulebook.name()).thenReturn("stand-in");
      when(rulebook.digest()).thenReturn(DIGEST);
    }

    @Override
    public Rulebook current() {
      return rulebook;
    }

    @Override
    public Optional<Rulebook> byDigest(String digest) {
      return digest.equals(DIGEST) ? Optional.of(rulebook) : Optional.empty();
    }

    @Override
    public List<Rulebook> all() {
      return List.of(rulebook);
    }

    @Override
    public boolean covers(Permit permit) {
      return permit != Permit.ID_CARD;
    }
  }
}
