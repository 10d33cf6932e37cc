package no.forkant.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.forkant.casefile.Answer;
import no.forkant.casefile.Item;
import org.jspecify.annotations.Nullable;

/**
 * The answers that persons gave. An answer settles only its own question, and only while every item
 * that the question's finding cites was recorded no later than the answer; the latest answer wins.
 */
final class Answers {

  private static final Comparator<Item> BY_KNOWLEDGE =
      Comparator.comparing(Item::recordedAt)
          .thenComparing(item -> answer(item).on())
          .thenComparing(Item::id);

  private final Map<String, List<Item>> byQuestion = new HashMap<>();

  Answers(List<Item> items) {
    for (Item item : items) {
      byQuestion.computeIfAbsent(answer(item).question(), q -> new ArrayList<>()).add(item);
    }
  }

  static Answer answer(Item item) {
    return (Answer) item.content();
  }

  /**
   * Returns the answer that settles a question, or null if none does.
   *
   * @param question the question's id
   * @param person whom the question is about; null for the party
   * @param sole whether nobody else has this question, so that an answer need not say whom it is
   *     about
   * @param evidence the items that the finding cites
   */
  @Nullable Item to(String question, @Nullable String person, boolean sole, List<Item> evidence) {
    List<Item> given = byQuestion.getOrDefault(question, List.of());
    if (given.isEmpty()) {
      return null;
    }
    Instant last =
        evidence.stream().map(Item::recordedAt).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    return given.stream()
        .filter(item -> Objects.equals(item.about(), person) || (sole && item.about() == null))
        .filter(item -> !item.recordedAt().isBefore(last))
        .max(BY_KNOWLEDGE)
        .orElse(null);
  }
}
