package no.forkant.oversight;

import java.util.List;
import no.forkant.casefile.CaseFile;
import tools.jackson.databind.JsonNode;

/**
 * A case file with what its assessment must say.
 *
 * @param source the file it stands in; never null
 * @param name what it shows, in a sentence; never null
 * @param repetition which variant and day of law it is repeated for; never null, empty if none
 * @param given the case file; never null
 * @param fires ids of rules that must speak; never null
 * @param silent ids of rules that must not, though the case comes close; never null
 * @param expect part of an assessment; never null
 */
public record Scenario(
    String source,
    String name,
    String repetition,
    CaseFile given,
    List<String> fires,
    List<String> silent,
    JsonNode expect) {

  @Override
  public String toString() {
    return source + ": " + name + repetition;
  }
}
