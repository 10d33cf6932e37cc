package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.forkant.rulebook.evidence.Match;

/** What makes two matches the same for everything that follows from them. */
final class MatchSignature {

  private MatchSignature() {}

  static String of(Match match) {
    List<String> items = new ArrayList<>();
    Arrays.stream(match.found().exhibits())
        .forEach(one -> items.add(one.item().id() + " " + one.strength()));
    items.sort(null);
    return match.rule().name()
        + " "
        + match.rule().asks()
        + " "
        + match.evidence().getSubject().pointer()
        + " "
        + items
        + " "
        + match.pointers()
        + " "
        + match.minimum()
        + " "
        + match.due()
        + " "
        + match.value();
  }

  static List<String> of(List<Match> matches) {
    return matches.stream().map(MatchSignature::of).sorted().toList();
  }
}
