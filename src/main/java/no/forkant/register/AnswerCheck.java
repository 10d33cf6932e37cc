package no.forkant.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.forkant.casefile.Answer;
import no.forkant.casefile.Item;
import no.forkant.register.http.ProblemException;
import no.forkant.register.http.ProblemFault;
import no.forkant.register.http.ProblemType;
import org.springframework.stereotype.Component;

/** Demands that answers name a matter of the party in which they were given. */
@Component
class AnswerCheck {

  private final Matters matters;

  AnswerCheck(Matters matters) {
    this.matters = matters;
  }

  /**
   * Checks the answers among some items.
   *
   * @param pointer where the list of items stands in the document
   * @param withMatter whether the items come with a matter that answers may belong to unsaid
   * @throws ProblemException with every answer that names no matter of the party
   */
  void require(UUID party, List<Item> items, String pointer, boolean withMatter) {
    Set<UUID> known = known(party, items);
    List<ProblemFault> faults = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).content() instanceof Answer answer) {
        String at = pointer + "/" + i + "/content/matterRef";
        fault(answer, known, at, withMatter).ifPresent(faults::add);
      }
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_CASE_FILE, faults);
    }
  }

  private Set<UUID> known(UUID party, List<Item> items) {
    List<UUID> named =
        items.stream()
            .map(InformationItems::matterRef)
            .filter(Objects::nonNull)
            .flatMap(reference -> Ids.read(reference).stream())
            .distinct()
            .toList();
    return named.isEmpty() ? Set.of() : new HashSet<>(matters.ofParty(party, named));
  }

  private static Optional<ProblemFault> fault(
      Answer answer, Set<UUID> known, String at, boolean withMatter) {
    if (answer.matterRef() == null) {
      return withMatter ? Optional.empty() : Optional.of(ProblemFault.at(at, "MISSING_MATTER"));
    }
    return Ids.read(answer.matterRef()).filter(known::contains).isPresent()
        ? Optional.empty()
        : Optional.of(ProblemFault.at(at, "UNKNOWN_MATTER"));
  }
}
