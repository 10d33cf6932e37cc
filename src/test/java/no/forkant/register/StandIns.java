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
import no.forkant.rulebook.ArchivedRulebook;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.Obligation;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.Rulebook;
import no.forkant.rulebook.Rulebooks;
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
  public static final Permit WITHOUT_RULES = Permit.ID_CARD;
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
  Rulebooks standInRulebooks() {
    Rulebook rulebook = mock(Rulebook.class);
    when(rulebook.name()).thenReturn("stand-in");
    when(rulebook.digest()).thenReturn(DIGEST);
    when(rulebook.permit(any())).thenReturn(Optional.of(mock(PermitRules.class)));
    when(rulebook.permit(WITHOUT_RULES)).thenReturn(Optional.empty());
    Rulebooks rulebooks = mock(Rulebooks.class);
    when(rulebooks.current()).thenReturn(rulebook);
    when(rulebooks.byDigest(DIGEST)).thenReturn(Optional.of(rulebook));
    when(rulebooks.all()).thenReturn(List.of(new ArchivedRulebook(DIGEST, "stand-in", NOW)));
    return rulebooks;
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
}
