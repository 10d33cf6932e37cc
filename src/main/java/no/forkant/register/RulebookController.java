package no.forkant.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import no.forkant.casefile.Permit;
import no.forkant.register.http.ProblemException;
import no.forkant.rulebook.ArchivedRulebook;
import no.forkant.rulebook.Rulebook;
import no.forkant.rulebook.Rulebooks;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rulebooks that assessments were made with. */
@RestController
@RequestMapping(path = "/api/v1/rulebooks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "rulebooks", description = "Every rulebook ever used; for rule stewards")
class RulebookController {

  private final Rulebooks rulebooks;

  RulebookController(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  @GetMapping
  @Operation(operationId = "listRulebooks", summary = "Lists every rulebook used, oldest first")
  List<UsedRulebook> list() {
    String current = rulebooks.current().digest();
    return rulebooks.all().stream().map(one -> used(one, current)).toList();
  }

  private static UsedRulebook used(ArchivedRulebook one, String current) {
    return new UsedRulebook(
        one.name(), one.digest(), one.firstUsed(), one.digest().equals(current));
  }

  @GetMapping("/{digest}")
  @Operation(operationId = "readRulebook", summary = "Shows what a rulebook covers")
  RulebookContent read(@PathVariable String digest) {
    Rulebook rulebook = rulebooks.byDigest(digest).orElseThrow(ProblemException::notFound);
    return new RulebookContent(
        rulebook.name(),
        rulebook.digest(),
        rulebook.digest().equals(rulebooks.current().digest()),
        rulebook.permits().stream()
            .map(rules -> new Covered(rules.permit(), rules.rules().size()))
            .toList());
  }

  /**
   * A rulebook in the list.
   *
   * @param name the name of the release; never null
   * @param digest names its content; never null
   * @param firstUsed never null
   * @param inUse whether new assessments are made with it
   */
  record UsedRulebook(String name, String digest, Instant firstUsed, boolean inUse) {}

  /**
   * A rulebook.
   *
   * @param name the name of the release; never null
   * @param digest names its content; never null
   * @param inUse whether new assessments are made with it
   * @param permits what it covers; never null
   */
  record RulebookContent(String name, String digest, boolean inUse, List<Covered> permits) {}

  /**
   * A permit that a rulebook covers.
   *
   * @param permit never null
   * @param rules how many rules, counting every version
   */
  record Covered(Permit permit, int rules) {}
}
